package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;

/** The newer single form: no initiatives, budgets of three years by issue. */
final class SimpleForm implements Form {

  @Override
  public List<Piece> lay(Plan plan) {
    var dialect = Dialect.of(plan);
    var pieces = new ArrayList<Piece>();
    if (plan.is("titled")) {
      pieces.add(new Heading(1, Form.title(plan)));
      pieces.add(new Line("区長 " + plan.get("head")));
    }
    statements(plan, dialect, pieces);
    pieces.add(new Heading(2, bracket(dialect, "重点的に取り組む主な経営課題")));
    plan.issues().forEach(issue -> issue(dialect, issue, pieces));
    pieces.addAll(
        Form.section(
            bracket(dialect, "自己評価(運営方針全体の定性評価)"), Form.texts(plan.list("achievements")), true));
    pieces.addAll(
        Form.section(bracket(dialect, "今後の方針"), Form.texts(plan.list("remaining")), true));
    pieces.addAll(Form.attachments(plan));
    return pieces;
  }

  private static void statements(Plan plan, Dialect dialect, List<Piece> pieces) {
    pieces.addAll(Form.section(bracket(dialect, "区の目標"), Form.texts(plan.list("goals")), true));
    pieces.addAll(Form.section(bracket(dialect, "区の使命"), Form.texts(plan.list("missions")), false));
    pieces.addAll(
        Form.section(
            bracket(dialect, "区運営の基本的な考え方(区長の方針)"), Form.texts(plan.list("principles")), false));
  }

  private static String bracket(Dialect dialect, String heading) {
    return switch (dialect.choice("sections", "angle")) {
      case "lenticular" -> "【" + heading + "】";
      case "bare" -> heading;
      default -> "<" + heading + ">";
    };
  }

  private static void issue(Dialect dialect, Item issue, List<Piece> pieces) {
    pieces.add(new Heading(3, dialect.heading(issue)));
    labelled(issue, "関連するSDGs", pieces);
    if (!issue.sums().isEmpty()) {
      pieces.add(new Heading(4, "予算"));
      pieces.add(new Bullets(issue.sums().stream().map(sum -> budget(dialect, sum)).toList()));
    }
    pieces.add(new Heading(4, "課題認識"));
    issue.texts().stream()
        .filter(para -> para.label() == null || para.label().startsWith("【"))
        .forEach(para -> perception(para, pieces));
    pieces.add(new Heading(4, "主な戦略(課題解決の方策)"));
    for (var strategy : issue.children(Kind.STRATEGY)) {
      pieces.add(new Heading(5, dialect.heading(strategy)));
      pieces.add(new Bullets(Form.texts(strategy.texts())));
    }
    labelled(issue, "アウトカム指標(経営課題の進捗度合を示した指標)", pieces);
    labelled(issue, "アウトカム指標の達成状況(定量評価)", pieces);
  }

  private static void perception(Para para, List<Piece> pieces) {
    if (para.label() != null) {
      pieces.add(new Heading(5, para.label()));
    }
    pieces.add(new Line(para.text()));
  }

  private static void labelled(Item issue, String label, List<Piece> pieces) {
    var texts =
        issue.texts().stream()
            .filter(para -> label.startsWith(para.label() == null ? "?" : para.label()))
            .filter(para -> label.contains("達成状況") == label(para).contains("達成状況"))
            .map(Para::text)
            .toList();
    if (!texts.isEmpty()) {
      pieces.add(new Heading(4, label));
      pieces.add(new Bullets(texts));
    }
  }

  private static String label(Para para) {
    return para.label() == null ? "" : para.label();
  }

  private static String budget(Dialect dialect, Sum sum) {
    var kind = sum.phase() == Phase.SETTLED ? "決算額" : "予算額";
    return "令和" + Dialect.shortYear(sum.year()) + kind + " " + dialect.amount(sum);
  }
}
