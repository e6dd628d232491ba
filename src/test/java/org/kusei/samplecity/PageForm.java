package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.Heading;

/** A ward's page: headings and bullets, no table. */
final class PageForm implements Form {

  @Override
  public List<Piece> lay(Plan plan) {
    var dialect = Dialect.of(plan);
    var pieces = new ArrayList<Piece>();
    var year = dialect.yearLabel();
    pieces.addAll(section(dialect, "区の目標(何をめざすのか)", plan.list("goals")));
    pieces.addAll(section(dialect, "区の使命(どのような役割を担うのか)", plan.list("missions")));
    pieces.addAll(section(dialect, year + " 区運営の基本的な考え方(区長の方針)", plan.list("principles")));
    pieces.add(new Heading(2, (plan.is("numberedheads") ? "1 " : "") + "重点的に取り組む主な経営課題"));
    plan.issues().forEach(issue -> node(dialect, issue, 3, pieces));
    if (!plan.reform().isEmpty()) {
      pieces.add(new Heading(2, "「" + plan.get("programme") + "」に基づく取組等"));
      plan.reform().forEach(entry -> reform(entry, pieces));
    }
    evaluation(plan, dialect, pieces);
    pieces.addAll(Form.attachments(plan));
    return pieces;
  }

  private static void evaluation(Plan plan, Dialect dialect, List<Piece> pieces) {
    if (!plan.list("achievements").isEmpty()) {
      pieces.add(new Heading(2, "自己評価"));
      pieces.addAll(section(dialect, "1年間の取組成果と今後取り組みたいこと", plan.list("achievements")));
      pieces.addAll(section(dialect, "解決すべき課題と今後の改善方向", plan.list("remaining")));
    }
  }

  private static List<Piece> section(Dialect dialect, String heading, List<Para> paragraphs) {
    var bracketed =
        switch (dialect.choice("sections", "lenticular")) {
          case "angle" -> "<" + heading + ">";
          case "bare" -> heading;
          case "diamond" -> "◆" + heading;
          default -> "【" + heading + "】";
        };
    var prose = dialect.choice("bullet", "•").equals("none");
    return Form.section(bracketed, Form.texts(paragraphs), prose);
  }

  private static void node(Dialect dialect, Item item, int level, List<Piece> pieces) {
    pieces.add(new Heading(level, dialect.heading(item) + dialect.budgets(item)));
    var prose = dialect.choice("bullet", "•").equals("none");
    pieces.addAll(Form.section(null, Form.texts(item.texts()), prose));
    item.children().forEach(child -> node(dialect, child, level + 1, pieces));
  }

  private static void reform(ReformEntry entry, List<Piece> pieces) {
    var code = entry.code() == null ? "" : entry.code();
    var references =
        entry.references().isEmpty() ? "" : "(" + String.join("、", entry.references()) + ")";
    pieces.add(new Heading(3, "【取組項目" + code + "】 " + entry.title() + references));
    pieces.add(new Heading(4, "【取組内容】"));
    pieces.add(new Bullets(entry.actions()));
  }
}
