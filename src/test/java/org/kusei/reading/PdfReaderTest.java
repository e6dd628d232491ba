package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.source.Block;
import org.kusei.source.FormCheck;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;
import org.kusei.source.UnreadableException;

class PdfReaderTest {

  private static final String LONG = "安全で安心なまちをつくるため地域の力を集めて取組を進める";

  static SourceForm read(PdfFile file) throws IOException {
    return read(file.bytes());
  }

  static SourceForm read(byte[] bytes) throws IOException {
    var form = new Documents().read("a.pdf", bytes);
    FormCheck.holds(form);
    assertThat(form.format()).isEqualTo(Format.PDF);
    try (var document = Loader.loadPDF(bytes)) {
      assertThat(FormCheck.characters(FormCheck.allText(form)))
          .isEqualTo(FormCheck.characters(new PDFTextStripper().getText(document)));
    }
    return form;
  }

  /** Three columns, the first merged over two rows, the second row merged over the other two. */
  private static PdfFile table(PdfFile file, double y) throws IOException {
    file.box(50, y, 350, y + 100).rule(80, y, 80, y + 100).rule(80, y + 40, 350, y + 40);
    return file.rule(200, y, 200, y + 40).rule(50, y + 100, 350, y + 100);
  }

  @Test
  void ruledTable_withMergedCellsAndAVerticalLabel_standsOnItsGrid() throws IOException {
    var file = table(new PdfFile(), 100);
    file.text(60, 130, "計").text(60, 160, "画");
    file.text(85, 115, "経営課題の概要").text(205, 115, "主な戦略").text(85, 155, "甲").text(85, 175, "乙");
    assertThat(FormCheck.cells(read(file)))
        .containsExactly(
            "1:0,0+2x1 計画", "1:0,1 経営課題の概要", "1:0,2 主な戦略", "1:1,1+1x2 甲", "1:1,1+1x2 乙");
  }

  @Test
  void wrappedLines_areOneParagraph_andBulletsBeginAnother() throws IOException {
    var file = new PdfFile().box(50, 100, 345, 200);
    file.lines(55, 115, LONG, "こととし、また、", "・" + LONG, "を進める。", "・次の項目");
    var form = read(file);
    assertThat(FormCheck.texts(form))
        .containsExactly(LONG + "こととし、また、", "・" + LONG + "を進める。", "・次の項目");
    assertThat(form.lines()).hasSize(5);
  }

  @Test
  void latinWords_areJoinedWithASpace() throws IOException {
    var file = new PdfFile().box(50, 100, 200, 200);
    file.lines(55, 115, "The ward makes its plans", "known to everyone");
    assertThat(FormCheck.texts(read(file)))
        .containsExactly("The ward makes its plans known to everyone");
  }

  @Test
  void rules_dashedOrFilledInPieces_makeCells() throws IOException {
    var file = new PdfFile();
    file.strip(50, 100, 250, 100).strip(50, 130, 250, 130).strip(50, 100, 50, 130);
    file.dashed().rule(150, 100, 150, 130).rule(250, 100, 250, 130);
    file.text(60, 118, "左").text(160, 118, "右");
    assertThat(FormCheck.cells(read(file))).containsExactly("1:0,0 左", "1:0,1 右");
  }

  @Test
  void tableOpenAtItsSides_isATable() throws IOException {
    var file = new PdfFile().rule(50, 100, 250, 100).rule(50, 130, 250, 130);
    file.rule(50, 160, 250, 160).rule(150, 100, 150, 160);
    file.text(60, 118, "左").text(160, 118, "右").text(60, 148, "下");
    assertThat(FormCheck.cells(read(file))).containsExactly("1:0,0 左", "1:0,1 右", "1:1,0 下");
  }

  @Test
  void tableOnTwoPages_isOne_withItsHeadingMarkedAsRepeated() throws IOException {
    var file =
        new PdfFile().box(50, 700, 345, 780).rule(50, 720, 345, 720).rule(150, 700, 150, 780);
    file.text(55, 714, "区分").text(155, 714, "取組内容").text(55, 735, "防災").text(155, 735, "訓練を行う");
    file.nextPage().box(50, 60, 345, 140).rule(50, 80, 345, 80).rule(150, 60, 150, 140);
    file.text(55, 74, "区分").text(155, 74, "取組内容").text(55, 95, "福祉").text(155, 95, "相談を受ける");
    var form = read(file);
    assertThat(FormCheck.cells(form))
        .containsExactly(
            "1:0,0 区分",
            "1:0,1 取組内容",
            "1:1,0 防災",
            "1:1,1 訓練を行う",
            "1:2,0 区分",
            "1:2,1 取組内容",
            "1:3,0 福祉",
            "1:3,1 相談を受ける");
    assertThat(form.blocks().get(4).element()).isEqualTo("header");
  }

  @Test
  void rowBrokenOverThePage_isJoined_withANote() throws IOException {
    var file = new PdfFile().box(50, 700, 345, 760).rule(150, 700, 150, 760);
    file.text(55, 720, "防災").lines(155, 720, "地域の力を集めて訓練を行い続けていく", "とともに、すべての小学校区でその後の");
    file.nextPage().box(50, 60, 345, 140).rule(150, 60, 150, 140).rule(50, 100, 345, 100);
    file.lines(155, 74, "見直しを行う。").text(55, 115, "福祉").text(155, 115, "相談");
    var form = read(file);
    assertThat(FormCheck.cells(form))
        .containsExactly(
            "1:0,0 防災",
            "1:0,1 地域の力を集めて訓練を行い続けていくとともに、すべての小学校区でその後の見直しを行う。",
            "1:1,0 福祉",
            "1:1,1 相談");
    assertThat(FormCheck.notes(form)).contains("row-across-pages");
  }

  @Test
  void rowBrokenOverThePage_isJoined_thoughTheRowsBelowHaveOtherColumns() throws IOException {
    var file = new PdfFile().box(50, 700, 345, 760).rule(150, 700, 150, 760);
    file.text(55, 720, "防災").lines(155, 720, "地域の力を集めて訓練を行い続けていく", "とともに、すべての小学校区でその後の");
    file.nextPage().box(50, 60, 345, 140).rule(150, 60, 150, 100).rule(50, 100, 345, 100);
    file.rule(100, 100, 100, 140).rule(250, 100, 250, 140);
    file.lines(155, 74, "見直しを行う。").text(55, 115, "福祉").text(105, 115, "相談").text(255, 115, "窓口");
    assertThat(FormCheck.cells(read(file)))
        .containsExactly(
            "1:0,0+1x2 防災",
            "1:0,2+1x2 地域の力を集めて訓練を行い続けていくとともに、すべての小学校区でその後の見直しを行う。",
            "1:1,0 福祉",
            "1:1,1+1x2 相談",
            "1:1,3 窓口");
  }

  @Test
  void columns_areReadOneAfterTheOther() throws IOException {
    var file = new PdfFile().text(50, 80, 16, "区の方針");
    for (int i = 0; i < 6; i++) {
      file.text(50, 120 + 15 * i, "左" + i + "地域の力を集めて訓練を行う取組を続けていく");
      file.text(310, 120 + 15 * i, "右" + i + "相談を受ける窓口をふやし見守りを進めていく");
    }
    var texts = FormCheck.texts(read(file));
    assertThat(texts.getFirst()).isEqualTo("区の方針");
    var all = String.join("", texts);
    assertThat(all.indexOf("左5")).isLessThan(all.indexOf("右0"));
  }

  @Test
  void columnsTwoCharactersApart_areReadOneAfterTheOther_andTheirBrokenParagraphsAreJoined()
      throws IOException {
    var line = "あいうえおかきくけこさしすせそたちつてとなにぬね";
    var file = new PdfFile();
    for (int i = 0; i < 8; i++) {
      file.text(50, 120 + 15 * i, line);
      file.text(308, 120 + 15 * i, i == 0 ? "終わる。" : line);
    }
    var texts = FormCheck.texts(read(file));
    assertThat(texts).containsExactly(line.repeat(8) + "終わる。", line.repeat(7));
  }

  @Test
  void wordsInRowsAndColumnsWithoutLines_areATable() throws IOException {
    var file = new PdfFile();
    for (int i = 0; i < 4; i++) {
      file.text(50, 120 + 20 * i, "項目" + i)
          .text(200, 120 + 20 * i, "値" + i)
          .text(350, 120 + 20 * i, "千円");
    }
    assertThat(FormCheck.cells(read(file)))
        .startsWith("1:0,0 項目0", "1:0,1 値0", "1:0,2 千円", "1:1,0 項目1")
        .hasSize(12);
  }

  @Test
  void rowsWithoutLines_mayLeaveTheFirstColumnsBlank() throws IOException {
    var file = new PdfFile();
    for (int i = 0; i < 5; i++) {
      if (i % 2 == 0) {
        file.text(50, 120 + 20 * i, "課題" + i);
      }
      file.text(200, 120 + 20 * i, "取組" + i).text(350, 120 + 20 * i, i + "千円");
    }
    assertThat(FormCheck.cells(read(file)))
        .startsWith("1:0,0 課題0", "1:0,1 取組0", "1:0,2 0千円", "1:1,1 取組1", "1:1,2 1千円")
        .hasSize(13);
  }

  @Test
  void tableWiderThanTheText_leavesItsParagraphsWhole() throws IOException {
    var line = "防災".repeat(22);
    var file = new PdfFile().lines(75, 80, line, line, "を終わる。");
    file.box(40, 150, 555, 190).rule(200, 150, 200, 190).text(45, 170, "甲").text(205, 170, "乙");
    assertThat(FormCheck.texts(read(file))).containsExactly(line + line + "を終わる。", "甲", "乙");
  }

  @Test
  void pageNumbersAndRunningHeads_areNamed() throws IOException {
    var file = new PdfFile().text(60, 30, "港区運営方針").text(60, 200, "本文一").text(290, 820, "- 1 -");
    file.nextPage().text(60, 30, "港区運営方針").text(60, 200, "本文二").text(290, 820, "- 2 -");
    assertThat(read(file).blocks().stream().map(block -> String.valueOf(block.element())))
        .containsExactly("header", "null", "footer", "header", "null", "footer");
  }

  @Test
  void turnedPage_isReadUpright() throws IOException {
    var file = table(new PdfFile(), 100);
    file.text(85, 115, "概要").text(205, 115, "戦略").text(85, 155, "甲").text(55, 155, "画");
    file.sheet().setRotation(90);
    assertThat(FormCheck.cells(read(file))).hasSize(4);
  }

  @Test
  void largerWords_areHeadings() throws IOException {
    var file = new PdfFile().text(60, 100, 18, "港区運営方針").text(60, 140, 13, "区の目標");
    file.text(60, 160, LONG);
    assertThat(read(file).blocks().stream().map(Block::level)).containsExactly(1, 2, 0);
  }

  @Test
  void readings_standApart() throws IOException {
    var file = new PdfFile().text(60, 100, 10, "港区の目標").text(60, 91, 5, "みなと");
    var form = read(file);
    assertThat(form.blocks().stream().filter(b -> "ruby".equals(b.element())).map(form::text))
        .containsExactly("みなと");
  }

  @Test
  void pictureOnly_isRefused() throws IOException {
    var file = new PdfFile();
    var image =
        LosslessFactory.createFromImage(
            file.document(), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
    try (var stream =
        new PDPageContentStream(
            file.document(), file.sheet(), PDPageContentStream.AppendMode.APPEND, false)) {
      stream.drawImage(image, 10, 10);
    }
    assertThat(DocumentsTest.refusal("a.pdf", file.bytes()).key())
        .isEqualTo("source.unreadable.pictures-only");
  }

  @Test
  void password_isRefused_unlessItOnlyGuardsChanges() throws IOException {
    assertThat(DocumentsTest.refusal("a.pdf", guarded("reader")).key())
        .isEqualTo("source.unreadable.encrypted");
    assertThat(FormCheck.texts(new Documents().read("a.pdf", guarded("")))).containsExactly("区の目標");
  }

  private static byte[] guarded(String password) throws IOException {
    var file = new PdfFile().text(60, 100, "区の目標");
    var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    file.document().protect(policy);
    return file.bytes();
  }

  @Test
  void truncatedFile_isRefused() throws IOException {
    var bytes = table(new PdfFile().text(60, 100, "区"), 200).bytes();
    var cut = Arrays.copyOf(bytes, 200);
    var refusal =
        catchThrowableOfType(UnreadableException.class, () -> new Documents().read("a.pdf", cut));
    assertThat(refusal.key()).isEqualTo("source.unreadable.damaged");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void generatedTable_comesOutCellByCell(long seed) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var expected = new ArrayList<String>();
    var file = new PdfFile();
    generate(random, file, expected);
    assertThat(FormCheck.texts(read(file))).containsExactlyElementsOf(expected);
  }

  /** A grid of four by four in which cells are merged at random, each with its own word. */
  private static void generate(RandomGenerator random, PdfFile file, List<String> expected)
      throws IOException {
    boolean[][] taken = new boolean[4][4];
    file.box(50, 100, 450, 340);
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 4; column++) {
        if (taken[row][column]) {
          continue;
        }
        int width = column < 3 && !taken[row][column + 1] ? 1 + random.nextInt(2) : 1;
        int height = row < 3 ? 1 + random.nextInt(2) : 1;
        for (int i = 0; i < width * height; i++) {
          taken[row + i / width][column + i % width] = true;
        }
        double x = 50 + column * 100;
        double y = 100 + row * 60;
        file.box(x, y, x + width * 100, y + height * 60);
        var word = "語" + row + column;
        file.text(x + 5, y + 20, word);
        expected.add(word);
      }
    }
  }
}
