package org.kusei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Node;
import org.kusei.testing.GoldenFile;

class EditionCsvTest {
  private static final int GENERATED = 40;

  @Test
  void edition_looksAsReviewed() {
    GoldenFile.assertMatches("opendata/edition.csv", text(SampleEdition.edition()));
  }

  @Test
  void file_beginsWithByteOrderMark() {
    assertThat(EditionCsv.write(SampleEdition.edition()))
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith('\r', '\n');
  }

  /** Reads the file as RFC 4180 says and takes back the guard as the documentation says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void generatedEditions_everyNodeAndFigureCanBeReadBack(long seed) {
    for (long i = 0; i < GENERATED; i++) {
      var edition = GeneratedEditions.of(seed * 1000 + i);
      var rows = CsvText.rows(text(edition).substring(1));
      var head = rows.getFirst();
      assertThat(rows).allMatch(row -> row.size() == head.size());
      var expected = new ArrayList<List<String>>();
      edition.issues().forEach(issue -> expect(issue, expected));
      assertThat(rows.stream().skip(1).map(row -> told(head, row))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-", "@x", "\t", "\r", "\n", "＝1", "＋", "－", "＠x", "'a"})
  void guard_whatASpreadsheetWouldRun_getsAnApostrophe(String text) {
    assertThat(CsvColumn.guarded(text)).isEqualTo("'" + text);
    assertThat(unguarded(CsvColumn.guarded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "安全", "a=b", "1-1-2"})
  void guard_anythingElse_staysAsItIs(String text) {
    assertThat(CsvColumn.guarded(text)).isEqualTo(text);
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static void expect(Node node, List<List<String>> into) {
    var content = node.content();
    var code = content.code() == null ? "" : content.code();
    var text = String.join("\n", content.paragraphs());
    var tags = String.join("\n", content.tags());
    if (content.budgets().isEmpty()) {
      into.add(List.of("n" + node.key().value(), code, content.title(), text, "", "", "", tags));
    }
    for (var line : content.budgets()) {
      into.add(
          List.of(
              "n" + node.key().value(),
              code,
              content.title(),
              text,
              year(line),
              state(line),
              yen(line),
              tags));
    }
    node.children().forEach(child -> expect(child, into));
  }

  private static String year(BudgetLine line) {
    return line.fiscalYear() == null ? "" : Integer.toString(line.fiscalYear().start());
  }

  private static String state(BudgetLine line) {
    return line.amount() instanceof Amount.NoneOfItsOwn ? "なし" : "金額";
  }

  private static String yen(BudgetLine line) {
    return line.amount() instanceof Amount.Yen(long yen) ? Long.toString(yen) : "";
  }

  private static List<String> told(List<String> head, List<String> row) {
    return List.of(
        row.get(head.indexOf("ID")),
        unguarded(row.get(head.indexOf("番号"))),
        unguarded(row.get(head.indexOf("名称"))),
        unguarded(row.get(head.indexOf("内容"))),
        row.get(head.indexOf("予算年度")),
        row.get(head.indexOf("金額区分")),
        row.get(head.indexOf("金額_円")),
        unguarded(row.get(head.indexOf("タグ"))));
  }

  private static String text(EditionDocument edition) {
    return new String(EditionCsv.write(edition), StandardCharsets.UTF_8);
  }
}
