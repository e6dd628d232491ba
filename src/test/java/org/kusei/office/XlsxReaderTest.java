package org.kusei.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.reading.Documents;
import org.kusei.source.FormCheck;
import org.kusei.source.Format;
import org.kusei.source.Link;
import org.kusei.source.SourceForm;

class XlsxReaderTest {

  static SourceForm read(XSSFWorkbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    var form = new Documents().read("a.xlsx", bytes.toByteArray());
    FormCheck.holds(form);
    assertThat(form.format()).isEqualTo(Format.XLSX);
    return form;
  }

  private static void put(XSSFSheet sheet, int row, int column, String text) {
    put(sheet, row, column, text, null);
  }

  private static void put(
      XSSFSheet sheet, int row, int column, String text, @Nullable CellStyle style) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.createCell(column);
    cell.setCellValue(text);
    if (style != null) {
      cell.setCellStyle(style);
    }
  }

  private static XSSFCellStyle bordered(XSSFWorkbook book) {
    var style = book.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  @Test
  void graphPaperSheet_comesOutAsTheFewColumnsOneSees() throws IOException {
    var book = new XSSFWorkbook();
    var sheet = book.createSheet("様式1");
    var style = bordered(book);
    put(sheet, 0, 30, "平成29年度 港区運営方針");
    for (int[] cell : new int[][] {{3, 0, 9, 2}, {3, 2, 3, 60}, {3, 60, 3, 118}, {5, 2, 9, 118}}) {
      sheet.addMergedRegion(new CellRangeAddress(cell[0], cell[2], cell[1], cell[3] - 1));
    }
    put(sheet, 3, 0, "計\n画", style);
    put(sheet, 3, 2, "経営課題の概要", style);
    put(sheet, 3, 60, "主な戦略", style);
    put(sheet, 5, 2, "甲は\n乙は", style);
    put(sheet, 4, 80, "", style);
    var form = read(book);
    assertThat(FormCheck.texts(form).getFirst()).isEqualTo("平成29年度 港区運営方針");
    assertThat(form.blocks().getFirst().cell()).isNull();
    assertThat(FormCheck.cells(form))
        .containsExactly(
            "1:0,0+2x1 計画", "1:0,1 経営課題の概要", "1:0,2 主な戦略", "1:1,1+1x2 甲は", "1:1,1+1x2 乙は");
  }

  @Test
  void values_areReadAsShown() throws IOException {
    var book = new XSSFWorkbook();
    var row = book.createSheet().createRow(0);
    var formats = List.of("#,##0\"千円\"", "[$-411]ggge\"年\"m\"月\"d\"日\"", "0.0%", "General");
    for (int i = 0; i < formats.size(); i++) {
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
      style.setBorderTop(BorderStyle.THIN);
      row.createCell(i).setCellStyle(style);
    }
    row.getCell(0).setCellValue(22268);
    row.getCell(1).setCellValue(LocalDate.of(2019, 4, 2));
    row.getCell(2).setCellValue(0.835);
    row.getCell(3).setCellFormula("1+1");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(FormCheck.texts(read(book))).containsExactly("22,268千円", "平成31年4月2日", "83.5%", "2");
  }

  @Test
  void formatsThatDivideByThousands_areReadAsShown() throws IOException {
    var book = new XSSFWorkbook();
    var row = book.createSheet().createRow(0);
    var formats =
        List.of(
            "#,##0,",
            "#,##0,\"千円\"",
            "#,##0,,\"百万円\";[Red]-#,##0",
            "#,##0;;\"－\"",
            "#,##0;-#,##0;0");
    for (int i = 0; i < formats.size(); i++) {
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
      style.setBorderTop(BorderStyle.THIN);
      row.createCell(i).setCellStyle(style);
      row.getCell(i).setCellValue(i > 2 ? 0 : 1_234_567_000);
    }
    assertThat(FormCheck.texts(read(book)))
        .containsExactly("1,234,567", "1,234,567千円", "1,235百万円", "－", "0");
  }

  @Test
  void tablesAndTheTextBetween_standApart() throws IOException {
    var book = new XSSFWorkbook();
    var sheet = book.createSheet();
    var style = bordered(book);
    put(sheet, 0, 0, "a", style);
    put(sheet, 0, 1, "b", style);
    put(sheet, 1, 0, "間の文");
    put(sheet, 2, 0, "c", style);
    put(sheet, 2, 1, "d", style);
    assertThat(FormCheck.cells(read(book)))
        .containsExactly("1:0,0 a", "1:0,1 b", "2:0,0 c", "2:0,1 d");
  }

  @Test
  void hiddenSheetsAndRows_areReadWithANote() throws IOException {
    var book = new XSSFWorkbook();
    put(book.createSheet("表"), 0, 0, "見える");
    var hidden = book.createSheet("裏");
    put(hidden, 0, 0, "見えない");
    hidden.getRow(0).setZeroHeight(true);
    book.setSheetHidden(1, true);
    var form = read(book);
    assertThat(FormCheck.texts(form)).containsExactly("見える", "見えない");
    assertThat(FormCheck.notes(form)).containsExactly("hidden-sheet", "hidden-text");
  }

  @Test
  void textBoxLinkAndPageHeader_areRead() throws IOException {
    var book = new XSSFWorkbook();
    var sheet = book.createSheet();
    put(sheet, 0, 0, "前");
    put(sheet, 9, 0, "後");
    var anchor = book.getCreationHelper().createClientAnchor();
    anchor.setRow1(4);
    sheet.createDrawingPatriarch().createTextbox(anchor).setText("枠の中");
    var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.jp/");
    sheet.getRow(9).getCell(0).setHyperlink(link);
    sheet.getHeader().setCenter("港区");
    var form = read(book);
    assertThat(FormCheck.texts(form)).containsExactly("港区", "前", "枠の中", "後");
    assertThat(form.blocks().getLast().links())
        .extracting(Link::href)
        .containsExactly("https://example.jp/");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void generatedSheet_losesNothing(long seed) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var book = new XSSFWorkbook();
    var style = bordered(book);
    var expected = new ArrayList<String>();
    var sheet = book.createSheet();
    for (int row = 0; row < 60; row++) {
      for (int column = random.nextInt(40); column < 200; column += 1 + random.nextInt(90)) {
        var text = "字" + row + "列" + column;
        put(sheet, row, column, text, random.nextBoolean() ? style : null);
        expected.add(text);
        if (random.nextInt(4) == 0) {
          sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, column, column + 1));
        }
      }
      row += random.nextInt(3);
    }
    assertThat(FormCheck.texts(read(book))).containsExactlyElementsOf(expected);
  }
}
