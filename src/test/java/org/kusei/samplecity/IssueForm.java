package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Look;
import org.kusei.samplecity.Piece.Turn;

/**
 * 様式1 without its overview table, then 様式2: a ruled form per issue, strategy and initiative with
 * labels at the left, 計画 and 自己評価 written downwards.
 */
final class IssueForm implements Form {

  private static final Map<String, String> NOTES =
      Map.of(
          "めざすべき将来像", "めざすべき将来像(最終的なめざす状態)<概ね10~20年間を念頭に設定>",
          "現状", "現状(課題設定の根拠となる現状・データ)",
          "要因分析", "要因分析(現状・データから導かれる分析結果)",
          "課題", "課題<上記要因を解消するために必要なこと>",
          "めざす状態", "めざす状態<概ね3~5年間を念頭に設定>",
          "アウトカム", "アウトカム(成果)指標(めざす状態を数値化した指標)",
          "戦略", "戦略(中期的な取組の方向性)",
          "取組内容", "当年度の取組内容",
          "プロセス指標", "プロセス(過程)指標");

  @Override
  public List<Piece> lay(Plan plan) {
    var dialect = Dialect.of(plan);
    var pieces = new ArrayList<Piece>();
    pieces.add(new Turn("様式1"));
    pieces.addAll(TableForm.opening(plan));
    for (var issue : plan.issues()) {
      pieces.add(new Turn("様式2-" + issue.code()));
      pieces.add(grid(issue, heading(dialect, issue), null));
      for (var strategy : issue.children(Kind.STRATEGY)) {
        pieces.add(grid(strategy, heading(dialect, strategy), null));
        strategy
            .children(Kind.INITIATIVE)
            .forEach(i -> pieces.add(grid(i, heading(dialect, i), money(dialect, i))));
      }
    }
    if (!plan.reform().isEmpty()) {
      pieces.add(new Turn("様式3"));
      pieces.addAll(TableForm.reform(plan));
    }
    pieces.add(new Turn("自己評価"));
    pieces.addAll(TableForm.closing(plan));
    return pieces;
  }

  private static String heading(Dialect dialect, Item item) {
    return (item.kind() == Kind.STRATEGY ? "めざす成果及び" : "") + dialect.heading(item);
  }

  private static Grid grid(Item item, String heading, @Nullable List<Box> money) {
    var rows = new ArrayList<List<Box>>();
    rows.add(List.of(Box.head(heading).over(9)));
    part(item, "計画", money, rows);
    part(item, "自己評価", null, rows);
    return new Grid(List.of(1, 4, 4, 4, 4, 4, 4, 4, 4), rows);
  }

  /** The rows of one vertical label: labels that begin with 評価 belong to 自己評価. */
  private static void part(
      Item item, String name, @Nullable List<Box> money, List<List<Box>> rows) {
    var own =
        item.texts().stream()
            .filter(para -> label(para).startsWith("評価") == name.equals("自己評価"))
            .toList();
    var depth = own.size() + (money == null ? 0 : 1);
    if (depth == 0) {
      return;
    }
    var vertical = new Box(List.of(name), 1, depth, Look.VERTICAL);
    var first = true;
    if (money != null) {
      var row = new ArrayList<Box>(List.of(vertical));
      row.addAll(money);
      rows.add(row);
      first = false;
    }
    for (var para : own) {
      var row = new ArrayList<Box>();
      if (first) {
        row.add(vertical);
        first = false;
      }
      row.add(Box.head(printed(para)).over(2));
      row.add(Box.of(para.text()).over(6));
      rows.add(row);
    }
  }

  private static String label(Para para) {
    return para.label() == null ? "" : para.label();
  }

  private static String printed(Para para) {
    var label = label(para).replaceFirst("^評価", "");
    return NOTES.getOrDefault(label, label);
  }

  private static @Nullable List<Box> money(Dialect dialect, Item item) {
    if (item.sums().isEmpty()) {
      return null;
    }
    var boxes = new ArrayList<Box>();
    for (var sum : item.sums()) {
      var kind = sum.phase() == Phase.SETTLED ? "決算額" : "予算額";
      var who = sum.authority() == Authority.CITY_MANAGER ? "区CM" : "";
      boxes.add(Box.head(Dialect.shortYear(sum.year()) + who + kind));
      boxes.add(Box.of(dialect.amount(sum)));
    }
    var used = boxes.size();
    if (used < 8) {
      boxes.set(used - 1, boxes.getLast().over(8 - used + 1));
    }
    return boxes;
  }
}
