package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.FormCheck;
import org.kusei.source.Link;
import org.kusei.source.SourceForm;
import org.kusei.source.Span;

class HtmlReaderTest {

  static SourceForm read(String html) throws IOException {
    return read(html, StandardCharsets.UTF_8);
  }

  static SourceForm read(String html, Charset charset) throws IOException {
    var form = new HtmlReader().read(html.getBytes(charset), Deadline.in(Duration.ofSeconds(30)));
    FormCheck.holds(form);
    return form;
  }

  @Test
  void paragraphs_areBlocksOnTheLinesOfTheFile() throws IOException {
    var form =
        read("<html><body>\n<h2>区の目標</h2>\n<p>安全な\n  まちをつくる</p>\n<p>see\nthis</p></body></html>");
    assertThat(FormCheck.texts(form)).containsExactly("区の目標", "安全なまちをつくる", "see this");
    assertThat(form.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
    assertThat(form.blocks().get(0).level()).isEqualTo(2);
    assertThat(form.blocks().get(1).spans()).containsExactly(new Span(3, 0, 3), new Span(4, 0, 6));
  }

  @Test
  void headingThatIsOnlyAPicture_isItsDescription() throws IOException {
    var form = read("<h2><img src=a.png alt='経営課題1 防災'></h2><p>本文<img src=b.png alt='飾り'></p>");
    assertThat(FormCheck.texts(form)).containsExactly("経営課題1 防災", "本文");
    assertThat(form.blocks().getFirst().kind()).isEqualTo(Block.Kind.HEADING);
    assertThat(FormCheck.notes(form)).containsExactly("pictures");
  }

  @Test
  void lists_areItemsWithDepth() throws IOException {
    var form = read("<ul><li>一<ul><li>二</li></ul></li><li><p>三</p><p>続き</p></li></ul>");
    assertThat(FormCheck.texts(form)).containsExactly("一", "二", "三", "続き");
    assertThat(form.blocks().stream().map(Block::level)).containsExactly(1, 2, 1, 0);
    assertThat(form.blocks().get(3).kind()).isEqualTo(Block.Kind.PARAGRAPH);
  }

  @Test
  void table_withMergedCells_standsOnItsGrid() throws IOException {
    var form =
        read(
            """
            <table>
            <tr><th rowspan="2">計<br>画</th><th>概要</th><th>主な戦略</th></tr>
            <tr><td colspan="2"><p>甲は</p><p>乙は</p></td></tr>
            <tr><td>評価</td><td>丙</td><td>丁</td></tr>
            </table>
            """);
    assertThat(FormCheck.cells(form))
        .containsExactly(
            "1:0,0+2x1 計画",
            "1:0,1 概要",
            "1:0,2 主な戦略",
            "1:1,1+1x2 甲は",
            "1:1,1+1x2 乙は",
            "1:2,0 評価",
            "1:2,1 丙",
            "1:2,2 丁");
  }

  @Test
  void tableOfOneColumn_isAFrameAndNoTable() throws IOException {
    var form =
        read(
            "<table><tr><td>題</td></tr><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>");
    assertThat(FormCheck.texts(form)).containsExactly("題", "甲", "乙");
    assertThat(FormCheck.cells(form)).containsExactly("1:0,0 甲", "1:0,1 乙");
  }

  @Test
  void lineBreak_partsParagraphs_butNotHeadings() throws IOException {
    var form = read("<h3>経営課題1<br>防災</h3><p>一行目<br>二行目</p>");
    assertThat(FormCheck.texts(form)).containsExactly("経営課題1 防災", "一行目", "二行目");
  }

  @Test
  void link_coversItsWords() throws IOException {
    var form = read("<p>詳しくは<a href=\"a.pdf\">様式2\n(PDF)</a>を</p>");
    var links = form.blocks().getFirst().links();
    assertThat(links).extracting(Link::href).containsExactly("a.pdf", "a.pdf");
    assertThat(form.text(links.getFirst().span())).isEqualTo("様式2");
  }

  @Test
  void partsOfAPage_areNamed() throws IOException {
    var form =
        read(
            "<html><head><title>題</title><style>p{}</style></head><body><nav>案内</nav>"
                + "<header>頭</header><main><header>見出し</header><p>本文</p></main>"
                + "<div role=contentinfo>足</div><script>var a=1;</script><noscript>無</noscript>"
                + "<!-- 注 --></body></html>");
    assertThat(FormCheck.texts(form)).containsExactly("題", "案内", "頭", "見出し", "本文", "足", "無");
    assertThat(form.blocks().stream().map(b -> String.valueOf(b.element())))
        .containsExactly("title", "nav", "header", "null", "null", "footer", "noscript");
  }

  @Test
  void readings_standApartFromTheWords() throws IOException {
    var form = read("<p><ruby>区<rp>(</rp><rt>く</rt><rp>)</rp></ruby>の目標</p>");
    assertThat(FormCheck.texts(form)).containsExactly("区の目標", "(く)");
    assertThat(form.blocks().get(1).element()).isEqualTo("ruby");
  }

  @Test
  void hiddenText_isReadWithANote() throws IOException {
    var form = read("<p>表</p><div style=\"display: none\">折りたたみ</div>");
    assertThat(FormCheck.texts(form)).containsExactly("表", "折りたたみ");
    assertThat(FormCheck.notes(form)).containsExactly("hidden-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8", "ISO-2022-JP", "UTF-16LE"})
  void text_inAnyCharset_isTheSame(String charset) throws IOException {
    var html = "<html><body><h1>平成29年度西区運営方針</h1><p>安全・安心なまちづくりを進める。</p></body></html>";
    var form = read(html, Charset.forName(charset));
    assertThat(FormCheck.texts(form)).containsExactly("平成29年度西区運営方針", "安全・安心なまちづくりを進める。");
  }

  @Test
  void charsetDeclaredWrongly_isReadByItsBytesWithANote() throws IOException {
    var form = read("<meta charset=\"Shift_JIS\"><p>区の目標をここに書く</p>", Charset.forName("EUC-JP"));
    assertThat(FormCheck.texts(form)).containsExactly("区の目標をここに書く");
    assertThat(FormCheck.notes(form)).containsExactly("charset-differs");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void generatedPage_losesNothing(long seed) throws IOException {
    var html = page(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    var form = read(html);
    assertThat(FormCheck.characters(FormCheck.allText(form)))
        .isEqualTo(FormCheck.characters(Jsoup.parse(html).wholeText()));
  }

  private static final String[] TAGS = {
    "div",
    "p",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "td rowspan=2",
    "td colspan=3",
    "th",
    "span",
    "b",
    "h2",
    "a href=x",
    "dl",
    "dt",
    "section",
    "br",
    "pre",
    "ruby",
    "rt",
    "select",
    "option"
  };

  /** Tags in any order, opened and closed at random, with words between. */
  private static String page(RandomGenerator random) {
    var html = new StringBuilder("<body>");
    for (int i = 0; i < 300; i++) {
      var tag = TAGS[random.nextInt(TAGS.length)];
      html.append(
          random.nextInt(3) == 0 ? "</" + tag.replaceFirst(" .*", "") + ">" : "<" + tag + ">");
      if (random.nextBoolean()) {
        html.append("文").append(i).append(random.nextInt(4) == 0 ? "\n  " : " ").append("字&amp;");
      }
    }
    return html.toString();
  }
}
