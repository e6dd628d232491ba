package org.kusei.exchange;

import static org.kusei.exchange.CsvColumn.plain;
import static org.kusei.exchange.CsvColumn.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Node;

/**
 * Editions as CSV for spreadsheets: UTF-8 with a byte order mark, RFC 4180, a row for each budget
 * line of each node, and one for a node without any. {@code docs/open-data.md} tells the columns.
 */
public final class EditionCsv {

  /**
   * A row.
   *
   * @param position of the node in reading order, from 1
   * @param budget null for a node that has no budget line
   */
  private record Row(
      EditionDocument edition,
      int position,
      Node node,
      @Nullable Node parent,
      @Nullable BudgetLine budget) {}

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private static final List<CsvColumn<Row>> COLUMNS =
      List.of(
          plain("全国地方公共団体コード", row -> row.edition().city().code()),
          text("地方公共団体名", row -> row.edition().city().name()),
          text("区ID", row -> row.edition().ward().slug()),
          text("区名", row -> row.edition().ward().name()),
          plain("年度", row -> row.edition().year().toString()),
          plain("版", row -> Integer.toString(row.edition().number())),
          plain("段階", row -> Japanese.of(row.edition().stage())),
          plain("公表日", row -> Objects.toString(row.edition().publishedOn(), "")),
          plain("順", row -> Integer.toString(row.position())),
          plain("ID", row -> row.node().key().address()),
          plain("親ID", row -> row.parent() == null ? "" : row.parent().key().address()),
          plain("種別", row -> NodeKind.of(row.node()).japanese()),
          text("番号", row -> Objects.toString(row.node().content().code(), "")),
          text("名称", row -> row.node().content().title()),
          text("内容", row -> String.join("\n", row.node().content().paragraphs())),
          plain("予算年度", row -> row.budget() == null ? "" : year(row.budget())),
          plain("予算主体", row -> row.budget() == null ? "" : Japanese.of(row.budget().authority())),
          plain("予算区分", row -> row.budget() == null ? "" : Japanese.of(row.budget().phase())),
          plain("金額区分", row -> row.budget() == null ? "" : state(row.budget().amount())),
          plain("金額_円", row -> row.budget() == null ? "" : yen(row.budget().amount())),
          text("タグ", row -> String.join("\n", row.node().content().tags())));

  /** The edition as a file of its own. */
  public static byte[] write(EditionDocument edition) {
    return (head() + rows(edition)).getBytes(StandardCharsets.UTF_8);
  }

  /** The byte order mark and the names of the columns. */
  public static String head() {
    return BYTE_ORDER_MARK
        + COLUMNS.stream().map(CsvColumn::name).collect(Collectors.joining(","))
        + LINE_END;
  }

  /** The edition's rows alone, to follow those of another. */
  public static String rows(EditionDocument edition) {
    var rows = new ArrayList<Row>();
    edition.issues().forEach(issue -> collect(edition, issue, null, rows));
    return rows.stream().map(EditionCsv::line).collect(Collectors.joining());
  }

  private static void collect(
      EditionDocument edition, Node node, @Nullable Node parent, List<Row> into) {
    var position = into.isEmpty() ? 1 : into.getLast().position() + 1;
    var budgets = node.content().budgets();
    budgets.forEach(line -> into.add(new Row(edition, position, node, parent, line)));
    if (budgets.isEmpty()) {
      into.add(new Row(edition, position, node, parent, null));
    }
    node.children().forEach(child -> collect(edition, child, node, into));
  }

  private static String line(Row row) {
    return COLUMNS.stream()
        .map(column -> column.written(row))
        .collect(Collectors.joining(",", "", LINE_END));
  }

  private static String year(BudgetLine line) {
    return Objects.toString(line.fiscalYear(), "");
  }

  private static String state(Amount amount) {
    return switch (amount) {
      case Amount.Yen _ -> "金額";
      case Amount.NoneOfItsOwn _ -> "なし";
    };
  }

  private static String yen(Amount amount) {
    return switch (amount) {
      case Amount.Yen(long yen) -> Long.toString(yen);
      case Amount.NoneOfItsOwn _ -> "";
    };
  }

  private EditionCsv() {}
}
