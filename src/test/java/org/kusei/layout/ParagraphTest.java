package org.kusei.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  private static final double SIZE = 10;

  private static Row row(double x, double y, String words) {
    var glyphs =
        IntStream.range(0, words.length())
            .mapToObj(i -> glyph(words.substring(i, i + 1), x + i * SIZE, y))
            .toList();
    return Row.level(glyphs);
  }

  private static Glyph glyph(String text, double x, double y) {
    return new Glyph(text, x, x + SIZE, y, SIZE, true, "");
  }

  private static List<String> texts(List<Row> rows, double right) {
    var texts = new ArrayList<String>();
    for (var paragraph : Paragraph.of(rows, right)) {
      texts.add(
          String.join(
              "", IntStream.range(0, paragraph.rows().size()).mapToObj(paragraph::text).toList()));
    }
    return texts;
  }

  @Test
  void bulletsOfSymbolFonts_beginParagraphsWhoseFurtherLinesHang() {
    var rows =
        List.of(row(50, 80, "\uF0B7地域の力を集め"), row(70, 95, "て進める"), row(50, 110, "\uF0B7次の項目"));
    assertThat(texts(rows, 131)).containsExactly("\uF0B7地域の力を集めて進める", "\uF0B7次の項目");
  }

  @Test
  void codeCutByTheWidthOfThePaper_beginsNoParagraph() {
    var rows = List.of(row(50, 80, "進める。【3-"), row(50, 95, "3 発信】知らせ"), row(50, 110, "る。"));
    assertThat(texts(rows, 121)).containsExactly("進める。【3-3 発信】知らせる。");
  }
}
