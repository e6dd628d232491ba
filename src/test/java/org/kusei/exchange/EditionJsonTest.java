package org.kusei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.Decisions;
import org.kusei.testing.GoldenFile;

class EditionJsonTest {
  private static final int GENERATED = 60;

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (var in = EditionJson.class.getResourceAsStream("/opendata/edition.schema.json")) {
      assertThat(in).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void edition_looksAsReviewed() {
    GoldenFile.assertMatches("opendata/edition.json", text(SampleEdition.edition()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void generatedEditions_comeBackEqualAndKeepTheSchema(long seed) {
    for (long i = 0; i < GENERATED; i++) {
      var edition = GeneratedEditions.of(seed * 1000 + i);
      var file = EditionJson.write(edition);
      assertThat(EditionJson.recognises(file)).isTrue();
      assertThat(EditionJson.read(file)).isEqualTo(new Accepted<>(edition));
      assertThat(EditionJson.write(edition)).isEqualTo(file);
      assertThat(SCHEMA.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void tags_comeBackAndKeepTheSchema() {
    var tagged =
        text(SampleEdition.edition()).replace("\"children\":", "\"tags\":[\"安全\"],\"children\":");
    assertThat(SCHEMA.validate(tagged, InputFormat.JSON)).isEmpty();
    var read = Decisions.accepted(read(tagged));
    assertThat(read.issues().getFirst().content().tags()).containsExactly("安全");
    assertThat(text(read)).contains("\"tags\":[\"安全\"]");
  }

  @Test
  void schema_refusesWhatNoEditionIs() {
    var spoilt = text(SampleEdition.edition()).replace("\"adopted\"", "\"finished\"");
    assertThat(SCHEMA.validate(spoilt, InputFormat.JSON)).hasSize(1);
  }

  @Test
  void file_ofBeforeIndicatorsWereCarried_isStillRead() {
    var sample = text(SampleEdition.edition());
    var start = sample.indexOf(",\"indicators\":[");
    var old = sample.substring(0, start) + "}\n";
    assertThat(SCHEMA.validate(old, InputFormat.JSON)).isEmpty();
    assertThat(read(old) instanceof Accepted<EditionDocument>(var e) && e.indicators().isEmpty())
        .isTrue();
  }

  @Test
  void goal_thatIsNoneOfItsDirection_isRefusedWithThePlace() {
    var spoilt =
        text(SampleEdition.edition())
            .replace("{\"low\":400}", "{\"high\":400}")
            .replace("{\"low\":50,\"high\":62.5}", "{\"low\":1e999999999,\"high\":62.5}");
    assertThat(read(spoilt))
        .isEqualTo(
            new Refused<>(
                "opendata.refused.places",
                "2",
                "/indicators/0/targets/0/goal/low not a number;"
                    + " /indicators/1/targets/0/goal no goal of that direction"));
  }

  @Test
  void edition_isOneLine() {
    assertThat(text(SampleEdition.edition())).containsOnlyOnce("\n").endsWith("}\n");
  }

  @Test
  void read_spoiltInSeveralPlaces_namesThemAll() {
    var spoilt =
        text(SampleEdition.edition())
            .replace("\"adopted\"", "\"finished\"")
            .replace("\"fiscalYear\":2024,\"edition\":2", "\"fiscalYear\":24,\"edition\":0")
            .replace("\"key\":\"n13\"", "\"key\":\"13\"")
            .replace("\"title\":\"避難訓練\",", "")
            .replace("5000000", "\"5百万\"");
    assertThat(read(spoilt))
        .isEqualTo(
            new Refused<>(
                "opendata.refused.places",
                "6",
                "/fiscalYear not a fiscal year; /edition not from 1 on; /stage cannot be read;"
                    + " /issues/0/budgets/0/yen not a whole number;"
                    + " /issues/0/children/0/children/0/key cannot be read;"
                    + " /issues/0/children/0/children/0/title missing"));
  }

  @Test
  void read_strategyAtTheTop_isRefused() {
    var spoilt = text(SampleEdition.edition()).replaceFirst("\"issue\"", "\"strategy\"");
    assertThat(read(spoilt))
        .isEqualTo(
            new Refused<>(
                "opendata.refused.places", "1", "/issues/0/kind not an issue at the top"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800"})
  void read_characterThatCannotBeKept_isRefused(String escape) {
    var spoilt = text(SampleEdition.edition()).replace("数字で語る", escape);
    assertThat(read(spoilt))
        .isEqualTo(
            new Refused<>(
                "opendata.refused.places",
                "1",
                "/statements/3/text holds characters that are none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "区運営方針", "[]", "{", "{\"format\":\"kusei-edition/1\""})
  void read_noJsonObject_isRefused(String text) {
    assertThat(EditionJson.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(read(text)).isEqualTo(new Refused<>("opendata.refused.not-json"));
  }

  @Test
  void read_laterFormat_saysWhichItKnows() {
    var later = text(SampleEdition.edition()).replace("kusei-edition/1", "kusei-edition/2");
    assertThat(EditionJson.recognises(later.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(read(later))
        .isEqualTo(new Refused<>("opendata.refused.format", "kusei-edition/1", "kusei-edition/2"));
  }

  @Test
  void read_nestedBeyondReason_isRefused() {
    var deep = "{\"format\":\"kusei-edition/1\",\"x\":" + "[".repeat(100_000) + "]}";
    assertThat(read(deep)).isEqualTo(new Refused<>("opendata.refused.not-json"));
  }

  private static Decision<EditionDocument> read(String text) {
    return EditionJson.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(EditionDocument edition) {
    return new String(EditionJson.write(edition), StandardCharsets.UTF_8);
  }
}
