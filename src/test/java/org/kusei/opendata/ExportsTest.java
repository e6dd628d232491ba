package org.kusei.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.exchange.CsvText;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;
import org.kusei.exchange.GeneratedEditions;
import org.kusei.exchange.SampleEdition;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.plan.Strategy;
import org.kusei.platform.NotFoundException;
import org.kusei.testing.TestDatabase;

class ExportsTest {
  private final TestRecord record = TestRecord.founded(TestDatabase.emptied());
  private final Exports exports = record.exports();

  /** Everything but what the record itself gives: number and keys. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void generatedEditions_recordedTakenOutAndRecordedAgain_stayEqual(long seed) {
    for (long i = 0; i < 8; i++) {
      var generated = GeneratedEditions.of(seed * 1000 + i);
      if (isEmpty(generated)) {
        continue;
      }
      var first = record.record("hama", generated);
      var out = exports.get("hama", generated.year(), first.number());
      assertThat(content(out)).isEqualTo(content(generated));
      var again = TestRecord.accepted(EditionStratml.read(EditionStratml.write(out)));
      var second = record.record("oka", again);
      var back = exports.get("oka", generated.year(), second.number());
      assertThat(content(back)).isEqualTo(content(out));
    }
  }

  @ParameterizedTest
  @EnumSource
  void edition_takenOutTwice_isTheSameBytes(Format format) {
    record.record("hama", SampleEdition.edition());
    assertThat(format.write(exports.get("hama", SampleEdition.YEAR, 1)))
        .isEqualTo(format.write(exports.get("hama", SampleEdition.YEAR, 1)));
  }

  @Test
  void get_withoutNumber_isTheEditionThatHoldsNow() {
    record.record("hama", staged(Stage.ADOPTED));
    record.record("hama", staged(Stage.DRAFT));
    assertThat(exports.get("hama", SampleEdition.YEAR, null).number()).isEqualTo(1);
    assertThat(exports.get("hama", SampleEdition.YEAR, 2).stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void get_whatIsNotOnRecord_isNotFound() {
    record.record("hama", SampleEdition.edition());
    assertThatThrownBy(() -> exports.get("yama", SampleEdition.YEAR, null))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> exports.get("oka", SampleEdition.YEAR, null))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> exports.get("hama", SampleEdition.YEAR, 2))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void write_everything_isALineEachByWardYearAndNumber() throws IOException {
    record.record("oka", of(2020));
    record.record("hama", of(2019));
    record.record("hama", of(2020));
    record.record("hama", of(2020));
    assertThat(lines(Selection.everything()))
        .containsExactly("hama 2020 1", "hama 2020 2", "hama 2019 1", "oka 2020 1");
    assertThat(lines(new Selection(null, new FiscalYear(2020), true)))
        .containsExactly("hama 2020 2", "oka 2020 1");
    assertThat(lines(new Selection("hama", new FiscalYear(2020), false)))
        .containsExactly("hama 2020 1", "hama 2020 2");
  }

  @Test
  void write_stratml_isADocumentEach() throws IOException {
    record.record("hama", of(2019));
    record.record("oka", of(2020));
    var names = new ArrayList<String>();
    var zip = new ZipInputStream(new ByteArrayInputStream(bytes(Format.STRATML)));
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      names.add(entry.getName());
      assertThat(EditionStratml.recognises(zip.readAllBytes())).isTrue();
    }
    assertThat(names).containsExactly("hama-2019-1.xml", "oka-2020-1.xml");
  }

  @Test
  void write_csv_hasOneHead() throws IOException {
    record.record("hama", of(2019));
    record.record("oka", of(2020));
    var text = new String(bytes(Format.CSV), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF全国地方公共団体コード,").containsOnlyOnce("\uFEFF");
    assertThat(CsvText.rows(text.substring(1))).hasSize(1 + 2 * 7);
  }

  /**
   * What is written of one edition leaves before the next is read, so memory does not grow with
   * their number: at the moment an edition is reported, all of its bytes are out, and none of the
   * next.
   */
  @ParameterizedTest
  @EnumSource(names = {"JSON", "CSV"})
  void write_manyEditions_keepsNoneOfThem(Format format) throws IOException {
    for (int i = 0; i < 40; i++) {
      record.record(i % 2 == 0 ? "hama" : "oka", of(1990 + i / 4));
    }
    var out = new Counting();
    var seen = new ArrayList<Long>();
    int written =
        exports.write(Selection.everything(), format, out, (edition, done) -> seen.add(out.count));
    assertThat(written).isEqualTo(40);
    assertThat(seen).hasSize(40).doesNotHaveDuplicates().isSorted();
    assertThat(seen.getLast()).isEqualTo(out.count);
    long widest = 0;
    for (int i = 1; i < seen.size(); i++) {
      widest = Math.max(widest, seen.get(i) - seen.get(i - 1));
    }
    assertThat(widest).isLessThan(2 * out.count / seen.size());
  }

  /** A reader who goes away ends the work: editions are read only as they are written. */
  @Test
  void write_readerGoesAway_readsNoFurther() {
    for (int i = 0; i < 10; i++) {
      record.record("hama", of(1990 + i));
    }
    var done = new ArrayList<Integer>();
    var broken = new Breaking(3);
    assertThatThrownBy(() ->
            exports.write(
                Selection.everything(), Format.JSON, broken, (edition, count) -> done.add(count)))
        .isInstanceOf(IOException.class);
    assertThat(done).containsExactly(1, 2);
  }

  private static final class Counting extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }
  }

  private static final class Breaking extends OutputStream {
    private int lines;

    Breaking(int lines) {
      this.lines = lines;
    }

    @Override
    public void write(int b) throws IOException {
      if (b == '\n' && --lines == 0) {
        throw new IOException("gone");
      }
    }
  }

  private List<String> lines(Selection selection) throws IOException {
    var out = new ByteArrayOutputStream();
    exports.write(selection, Format.JSON, out, (edition, done) -> {});
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> TestRecord.accepted(EditionJson.read(line.getBytes(StandardCharsets.UTF_8))))
        .map(each -> each.ward().slug() + " " + each.year() + " " + each.number())
        .toList();
  }

  private byte[] bytes(Format format) throws IOException {
    var out = new ByteArrayOutputStream();
    exports.write(Selection.everything(), format, out, (edition, done) -> {});
    return out.toByteArray();
  }

  private static boolean isEmpty(EditionDocument edition) {
    return edition.statements().isEmpty()
        && edition.issues().isEmpty()
        && edition.reformItems().isEmpty()
        && edition.selfEvaluation().achievements().isEmpty()
        && edition.selfEvaluation().remaining().isEmpty();
  }

  private EditionDocument content(EditionDocument edition) {
    var sample = SampleEdition.edition();
    return new EditionDocument(
        sample.city(),
        sample.ward(),
        edition.year(),
        1,
        edition.stage(),
        edition.head(),
        edition.publishedOn(),
        edition.statements(),
        edition.issues().stream().map(each -> (Issue) withoutKey(each)).toList(),
        edition.reformItems(),
        edition.selfEvaluation(),
        edition.attachments(),
        edition.contact(),
        List.of());
  }

  private static Node withoutKey(Node node) {
    var key = new NodeKey(0);
    Content content = node.content();
    var children = node.children().stream().map(ExportsTest::withoutKey).toList();
    return switch (node) {
      case Issue _ -> new Issue(key, content, children);
      case Strategy _ -> new Strategy(key, content, children);
      case Initiative _ -> new Initiative(key, content, children);
    };
  }

  private static EditionDocument staged(Stage stage) {
    return changed(SampleEdition.YEAR, stage);
  }

  private static EditionDocument of(int year) {
    return changed(new FiscalYear(year), Stage.ADOPTED);
  }

  private static EditionDocument changed(FiscalYear year, Stage stage) {
    var sample = SampleEdition.edition();
    return new EditionDocument(
        sample.city(),
        sample.ward(),
        year,
        1,
        stage,
        sample.head(),
        sample.publishedOn(),
        sample.statements(),
        sample.issues(),
        sample.reformItems(),
        sample.selfEvaluation(),
        sample.attachments(),
        sample.contact(),
        List.of());
  }
}
