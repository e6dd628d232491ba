package org.kusei.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.SourceMap;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Lines;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.Characters;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.Stage;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;
import org.kusei.source.Span;

/** A small document as read and recognised; a test changes only what it is about. */
public final class SamplePage {
  public static final List<String> LINES =
      List.of(
          "令和7年度 浜区運営方針(案)",
          "【区の目標】 住み続けたいまち",
          "【経営課題1】 災害に強いまち",
          "【戦略1-1 地域防災】 自助と共助を育てる",
          "・備えの講座を開く",
          "【具体的取組1-1-1 訓練の支援】(7年度予算額 120千円) 【具体的取組1-1-2 備蓄の点検】",
          "予算額 300千円",
          "・倉庫を見て回る",
          "【経営課題2】 子育て",
          "よく読めなかった一行",
          "ページの先頭へ戻る");

  static byte[] bytes() {
    return String.join("\n", LINES).getBytes(StandardCharsets.UTF_8);
  }

  static Reading.Read read(String name, byte[] bytes) {
    var lines =
        IntStream.range(0, LINES.size())
            .mapToObj(i -> new SourceLine(i + 1, LINES.get(i)))
            .toList();
    return new Reading.Read(
        new SourceForm(Format.TEXT, lines, List.of(), List.of()), outline("浜区"));
  }

  public static Outline outline(@Nullable String ward) {
    var unplaced = List.of(new SourceText(10, LINES.get(9)));
    var chrome = List.of(new SourceText(11, LINES.get(10)));
    int total =
        SourceMap.count(
            IntStream.range(0, LINES.size())
                .mapToObj(i -> new SourceText(i + 1, LINES.get(i)))
                .toList());
    int loose = SourceMap.count(unplaced);
    int furniture = SourceMap.count(chrome);
    return new Outline(
        Format.TEXT,
        ward,
        new FiscalYear(2025),
        Stage.DRAFT,
        null,
        null,
        List.of(at(2, "住み続けたいまち")),
        List.of(),
        List.of(),
        List.of(
            node(Kind.ISSUE, "1", at(3, "災害に強いまち"), List.of(), strategy()),
            node(Kind.ISSUE, "2", at(9, "子育て"), List.of())),
        List.of(),
        List.of(),
        new Outline.SelfEvaluation(List.of(), List.of()),
        List.of(),
        null,
        unplaced,
        chrome,
        List.of(),
        new Characters(total, total - loose - furniture, furniture, loose));
  }

  private static OutlineNode strategy() {
    return node(
        Kind.STRATEGY,
        "1-1",
        at(4, "地域防災"),
        List.of(at(4, "自助と共助を育てる"), at(5, "備えの講座を開く")),
        node(Kind.INITIATIVE, "1-1-1", at(6, "訓練の支援"), List.of()),
        new OutlineNode(
            Kind.INITIATIVE,
            "1-1-2",
            at(6, "備蓄の点検"),
            List.of(at(8, "倉庫を見て回る")),
            List.of(),
            List.of(),
            new Lines(6, 8)));
  }

  private static OutlineNode node(
      Kind kind, String code, Passage title, List<Passage> text, OutlineNode... children) {
    int line = title.spans().getFirst().line();
    int last = text.isEmpty() ? line : text.getLast().spans().getFirst().line();
    return new OutlineNode(
        kind, code, title, text, List.of(), Arrays.asList(children), new Lines(line, last));
  }

  private static Passage at(int line, String text) {
    int start = LINES.get(line - 1).indexOf(text);
    return new Passage(text, List.of(new Span(line, start, start + text.length())));
  }

  private SamplePage() {}
}
