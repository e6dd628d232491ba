package org.kusei.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kusei.difference.GeneratedPlans;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.Strategy;

/**
 * Documents of a city's history. Of six, three are written from generated plans (two as HTML, one
 * as text); three are a PDF, a Word and an Excel file of the sample city, for those take long to
 * write.
 */
final class GeneratedDocuments {
  private static final int NODES = 48;

  private final List<List<Map.Entry<String, byte[]>>> files = new ArrayList<>();

  GeneratedDocuments() throws IOException {
    for (var ending : List.of(".pdf", ".docx", ".xlsx")) {
      files.add(List.copyOf(Samples.ending(ending).entrySet()));
    }
  }

  /** The n-th document: its name and its bytes. */
  Map.Entry<String, byte[]> get(int number) {
    int kind = number % 6;
    if (kind < 3) {
      var some = files.get(kind);
      return some.get(number / 6 % some.size());
    }
    return kind == 3
        ? Map.entry(number + ".txt", bytes(String.join("\n\n", lines(number))))
        : Map.entry(number + ".html", bytes(html(lines(number))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String html(List<String> lines) {
    return "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>方針</title></head>"
        + "<body><div id=\"main\"><p>"
        + String.join("</p>\n<p>", lines)
        + "</p></div></body></html>";
  }

  private static List<String> lines(int number) {
    var lines = new ArrayList<String>();
    lines.add("令和" + (number % 7 + 1) + "年度浜区運営方針");
    lines.add("区の目標(何をめざすのか)");
    lines.add(" • だれもが声をかけ合えるまち");
    lines.add("重点的に取り組む主な経営課題");
    for (var issue : GeneratedPlans.plan(NODES, number).issues()) {
      add(issue, lines);
    }
    return lines;
  }

  private static void add(Node node, List<String> lines) {
    var content = node.content();
    lines.add(
        switch (node) {
          case Issue _ -> "【経営課題 " + content.code() + "】 「" + content.title() + "」";
          case Strategy _ -> "【" + content.code() + " " + content.title() + "】";
          case Initiative _ -> "【" + content.code() + " " + content.title() + "】(6年度予算額 1,200千円)";
        });
    content.paragraphs().forEach(text -> lines.add(" • " + text));
    node.children().forEach(child -> add(child, lines));
  }
}
