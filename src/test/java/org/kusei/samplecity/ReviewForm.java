package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Look;

/** The reform programme's review: a table of plans, then a table of results row by row. */
final class ReviewForm implements Form {

  @Override
  public List<Piece> lay(Plan plan) {
    var pieces = new ArrayList<Piece>();
    if (!plan.says("format", "html")) {
      pieces.add(new Heading(1, plan.get("title")));
    }
    pieces.add(new Heading(2, plan.get("chapter")));
    pieces.add(new Grid(List.of(1, 1), plans(plan)));
    pieces.add(new Grid(List.of(4, 1, 4, 3, 3), results(plan)));
    return pieces;
  }

  private static List<List<Box>> plans(Plan plan) {
    var rows = new ArrayList<List<Box>>();
    rows.add(List.of(Box.head("事項"), Box.head(Dialect.shortYear(plan.year().start()) + "の取組内容")));
    for (var entry : plan.reviews()) {
      rows.add(List.of(Box.of("事項" + entry.code() + " " + entry.title()).over(2)));
      rows.add(List.of(box("【趣旨・目的】", entry, "purpose"), box("", entry, "actions").down(2)));
      rows.add(List.of(box("【取組の考え方(戦略)】", entry, "approach")));
      rows.add(List.of(box("【成果目標】", entry, "outcome"), box("【業績目標】", entry, "performance")));
    }
    return rows;
  }

  private static List<List<Box>> results(Plan plan) {
    var rows = new ArrayList<List<Box>>();
    var end = Dialect.shortYear(plan.year().next().start()).replace("年度", "年3月末");
    rows.add(
        List.of(
            Box.head(end + "までの主な取組"),
            Box.head("業績目標の達成状況"),
            Box.head("戦略の進捗状況の評価"),
            Box.head("次年度以降の課題"),
            Box.head("課題への対応に向けた次年度以降の取組の方向性と取組内容")));
    for (var entry : plan.reviews()) {
      rows.add(
          List.of(
              box("", entry, "done"),
              box("", entry, "rating"),
              box("", entry, "assessment"),
              box("", entry, "rest"),
              box("", entry, "next")));
    }
    return rows;
  }

  private static Box box(String label, ReviewEntry entry, String part) {
    var paragraphs = new ArrayList<>(entry.part(part));
    if (!label.isEmpty() && !paragraphs.isEmpty()) {
      paragraphs.set(0, label + " " + paragraphs.getFirst());
    }
    return new Box(paragraphs, 1, 1, Look.TEXT);
  }
}
