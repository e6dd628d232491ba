package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;
import org.kusei.samplecity.Piece.Look;

/** The overview form (様式1): issues as three-part tables, then the reform block (様式3). */
final class TableForm implements Form {

  @Override
  public List<Piece> lay(Plan plan) {
    var dialect = Dialect.of(plan);
    var pieces = new ArrayList<Piece>(opening(plan));
    pieces.add(new Heading(2, "重点的に取り組む主な経営課題" + (plan.is("yori") ? "(様式2より)" : "(様式2)")));
    if (plan.is("onegrid")) {
      var rows = new ArrayList<List<Box>>();
      plan.issues().forEach(issue -> rows.addAll(rows(plan, dialect, issue)));
      pieces.add(new Grid(List.of(1, 1), rows));
    } else {
      plan.issues()
          .forEach(issue -> pieces.add(new Grid(List.of(1, 1), rows(plan, dialect, issue))));
    }
    pieces.addAll(reform(plan));
    pieces.addAll(closing(plan));
    return pieces;
  }

  /** Title to principles, as 様式1 begins. */
  static List<Piece> opening(Plan plan) {
    var pieces = new ArrayList<Piece>();
    if (!plan.says("format", "html")) {
      pieces.add(new Heading(1, Form.title(plan)));
    }
    if (plan.find("head") != null) {
      pieces.add(new Line("(区長:" + plan.get("head") + ")"));
    }
    if (plan.is("dated")) {
      pieces.add(new Line(Dialect.day(plan.date())));
    }
    pieces.add(new Heading(2, "◆計画"));
    pieces.addAll(section(plan, "区の目標(何をめざすのか)", "goals"));
    pieces.addAll(section(plan, "区の使命(どのような役割を担うのか)", "missions"));
    var year = Dialect.of(plan).yearLabel();
    pieces.addAll(section(plan, year + " 区運営の基本的な考え方(区長の方針)", "principles"));
    return pieces;
  }

  private static List<Piece> section(Plan plan, String heading, String part) {
    var texts = Form.texts(plan.list(part));
    var prose = texts.size() < 2 || part.equals("principles");
    return Form.section(heading, texts, prose);
  }

  private static List<List<Box>> rows(Plan plan, Dialect dialect, Item issue) {
    var rows = new ArrayList<List<Box>>();
    rows.add(List.of(Box.head("経営課題の概要"), Box.head("主な戦略")));
    var overview = new ArrayList<String>(entry(plan, dialect, issue));
    var strategies = new ArrayList<String>();
    issue.children(Kind.STRATEGY).forEach(s -> strategies.addAll(entry(plan, dialect, s)));
    rows.add(List.of(new Box(overview, 1, 1, Look.TEXT), new Box(strategies, 1, 1, Look.TEXT)));
    var year = Dialect.shortYear(plan.year().start());
    rows.add(List.of(Box.head("主な具体的取組(" + year + "予算額)").over(2)));
    var initiatives = initiatives(issue);
    if (plan.is("onecell")) {
      var all = new ArrayList<String>();
      initiatives.forEach(i -> all.addAll(entry(plan, dialect, i)));
      rows.add(List.of(new Box(all, 2, 1, Look.TEXT)));
    } else {
      initiatives.forEach(
          i -> rows.add(List.of(new Box(entry(plan, dialect, i), 2, 1, Look.TEXT))));
    }
    return rows;
  }

  private static List<Item> initiatives(Item issue) {
    var all = new ArrayList<Item>();
    issue.children(Kind.STRATEGY).forEach(s -> all.addAll(s.children(Kind.INITIATIVE)));
    all.addAll(issue.children(Kind.INITIATIVE));
    return all;
  }

  /** Heading and text as paragraphs of one cell; quirk {@code runon} parts them by a space only. */
  private static List<String> entry(Plan plan, Dialect dialect, Item item) {
    var heading = dialect.heading(item) + dialect.budgets(item);
    var texts = Form.texts(item.texts());
    if (plan.is("runon")) {
      return List.of(heading + " " + String.join(" ", texts));
    }
    var all = new ArrayList<String>();
    all.add(heading);
    all.addAll(texts);
    return all;
  }

  static List<Piece> reform(Plan plan) {
    var pieces = new ArrayList<Piece>();
    if (plan.reform().isEmpty()) {
      return pieces;
    }
    pieces.add(new Heading(2, "「" + plan.get("programme") + "」に基づく取組等(様式3)"));
    var rows = new ArrayList<List<Box>>();
    for (var entry : plan.reform()) {
      if (rows.isEmpty() || plan.is("repeatedheads")) {
        rows.add(List.of(Box.head("主な取組項目"), Box.head("取組内容")));
      }
      var title = (entry.code() == null ? "" : "取組項目" + entry.code() + " ") + entry.title();
      var references =
          entry.references().isEmpty() ? "" : "(" + String.join("、", entry.references()) + ")";
      rows.add(List.of(Box.of(title + references), new Box(entry.actions(), 1, 1, Look.TEXT)));
    }
    pieces.add(new Grid(List.of(1, 2), rows));
    return pieces;
  }

  static List<Piece> closing(Plan plan) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Heading(2, "◆自己評価"));
    pieces.addAll(section(plan, "1年間の取組成果と今後取り組みたいこと", "achievements"));
    pieces.addAll(section(plan, "解決すべき課題と今後の改善方向", "remaining"));
    pieces.addAll(Form.attachments(plan));
    return pieces;
  }
}
