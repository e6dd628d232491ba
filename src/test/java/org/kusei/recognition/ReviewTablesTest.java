package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.office.DocxFile;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.Passage;
import org.kusei.reading.Documents;

/** A reform programme's review whose fields stand below each other, one table an item. */
class ReviewTablesTest {

  private static final String TITLE = "汐風市政改革プラン 平成23年度の取組の振り返り";

  private static final List<List<List<String>>> TABLES =
      List.of(
          List.of(
              List.of("事項", "2-① 区長の権限"),
              List.of("趣旨・目的", "区の実情に合わせる。"),
              List.of("取組の考え方（戦略）", "予算を移す。"),
              List.of("成果目標", "六割を区長が決める。"),
              List.of("業績目標", "移す事業 6事業"),
              List.of("取組内容", "事業を選ぶ"),
              List.of("24年3月末までの主な取組", "5事業を移した。"),
              List.of("業績目標の達成状況", "②"),
              List.of("戦略の進捗状況の評価", "おおむね進んだ。"),
              List.of("次年度以降の課題", "残る1事業"),
              List.of("課題への対応", "局と話し合う。")),
          List.of(
              List.of("【事項】", "２－② 地域の声"),
              List.of("趣旨・目的", "声を聴く。"),
              List.of("業績目標", "年4回"),
              List.of("24年3月末までの主な取組", "4回開いた。"),
              List.of("達成状況", "①"),
              List.of("次年度以降の課題", "夜の会議")));

  enum Shape {
    HTML {
      @Override
      byte[] bytes() {
        var page = new StringBuilder("<html><h1>" + TITLE + "</h1><p>2012年6月8日</p>");
        for (var table : TABLES) {
          page.append("<table>");
          table.forEach(row ->
              page.append("<tr><th>" + row.getFirst() + "</th><td>" + row.getLast() + "</td>"));
          page.append("</table><p>つづき</p>");
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
      }
    },
    DOCX {
      @Override
      byte[] bytes() throws IOException {
        var body = new StringBuilder(DocxFile.p(TITLE) + DocxFile.p("2012年6月8日"));
        for (var table : TABLES) {
          body.append("<w:tbl>");
          table.forEach(row -> body.append("<w:tr>" + cells(row) + "</w:tr>"));
          body.append("</w:tbl>").append(DocxFile.p("つづき"));
        }
        return DocxFile.of(body.toString()).bytes();
      }

      private String cells(List<String> row) {
        return row.stream()
            .map(words -> "<w:tc>" + DocxFile.p(words) + "</w:tc>")
            .collect(Collectors.joining());
      }
    },
    XLSX {
      @Override
      byte[] bytes() throws IOException {
        var rows = new StringBuilder("<worksheet><sheetData>");
        Stream.of(TITLE, "2012年6月8日").forEach(words -> row(rows, List.of(words)));
        for (var table : TABLES) {
          rows.append("<row/>");
          table.forEach(row -> row(rows, row));
        }
        return DocxFile.workbook(rows + "</sheetData></worksheet>");
      }

      private void row(StringBuilder rows, List<String> words) {
        rows.append("<row>");
        words.forEach(
            word -> rows.append("<c t=\"inlineStr\"><is><t>").append(word).append("</t></is></c>"));
        rows.append("</row>");
      }
    };

    abstract byte[] bytes() throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void fieldsBelowEachOther_areThoseOfTheItemAbove(Shape shape) throws IOException {
    var outline = Outlines.of(new Documents().read("a", shape.bytes()));
    assertThat(outline.hasField()).isTrue();
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2011));
    assertThat(outline.publishedOn()).isEqualTo(LocalDate.of(2012, 6, 8));
    assertThat(outline.issues()).isEmpty();
    assertThat(outline.unplaced()).extracting(Outline.SourceText::text).allMatch("つづき"::equals);
    assertThat(outline.reviewItems()).hasSize(2);

    var first = outline.reviewItems().getFirst();
    assertThat(first.code()).isEqualTo("2-①");
    assertThat(first.title().text()).isEqualTo("区長の権限");
    assertThat(texts(first.purpose())).containsExactly("区の実情に合わせる。");
    assertThat(texts(first.approach())).containsExactly("予算を移す。");
    assertThat(texts(first.outcomeTarget())).containsExactly("六割を区長が決める。");
    assertThat(texts(first.performanceTarget())).containsExactly("移す事業 6事業");
    assertThat(texts(first.actions())).containsExactly("事業を選ぶ");
    var review = first.reviews().getFirst();
    assertThat(texts(review.done())).containsExactly("5事業を移した。");
    assertThat(review.rating()).isEqualTo("②");
    assertThat(texts(review.assessment())).containsExactly("おおむね進んだ。");
    assertThat(texts(review.remaining())).containsExactly("残る1事業");
    assertThat(texts(review.next())).containsExactly("局と話し合う。");

    var second = outline.reviewItems().getLast();
    assertThat(second.code()).isEqualTo("２－②");
    assertThat(second.title().text()).isEqualTo("地域の声");
    assertThat(second.reviews()).hasSize(1);
    assertThat(second.reviews().getFirst().rating()).isEqualTo("①");
    assertThat(texts(second.reviews().getFirst().remaining())).containsExactly("夜の会議");
  }

  private static List<String> texts(List<Passage> passages) {
    return Fixtures.texts(passages);
  }

  @Test
  void resultsBelowTheItemsOfOneTable_areThoseOfTheItemsInOrder() {
    var page =
        """
        <meta charset=utf-8><h1>市政改革の取組</h1><table>
        <tr><td>事項2-① 話しあいの場</td><td></td></tr><tr><td>【趣旨・目的】 声を聴く。</td><td>ア 場をつくる。</td></tr>
        <tr><td>事項2-② 体制づくり</td><td></td></tr><tr><td>【趣旨・目的】 支える。</td><td>ア 人をふやす。</td></tr>
        <tr><td>24年3月末までの主な取組</td><td>業績目標の達成状況</td><td>次年度以降の課題</td></tr>
        <tr><td>場をつくった。</td><td>①</td><td>夜の場</td></tr>
        <tr><td>人をふやした。</td><td>②</td><td>研修</td></tr></table>
        """;
    var outline =
        Outlines.of(new Documents().read("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(outline.reviewItems())
        .extracting(item -> item.code() + " " + item.reviews().getFirst().rating())
        .containsExactly("2-① ①", "2-② ②");
  }
}
