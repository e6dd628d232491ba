package org.kusei.samplecity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.FileLink;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;
import org.kusei.samplecity.Piece.Look;
import org.kusei.samplecity.Piece.Turn;

/** Writes a workbook as offices make it: narrow columns like graph paper, everything merged. */
final class XlsxWriter implements DocumentWriter {

  private static final int COLUMNS = 56;
  private static final int NARROW = 2 * 256;
  private static final int CHARACTERS_A_COLUMN = 1;
  private static final float LINE_HEIGHT = 15f;

  @Override
  public byte[] write(Plan plan, List<Piece> pieces) {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var page = new Page(plan, book);
      pieces.forEach(page::piece);
      book.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The sheet being filled, row by row. */
  private static final class Page {

    private final Plan plan;
    private final XSSFWorkbook book;
    private final CellStyle plain;
    private final CellStyle ruled;
    private final CellStyle vertical;
    private XSSFSheet sheet;
    private int row;

    Page(Plan plan, XSSFWorkbook book) {
      this.plan = plan;
      this.book = book;
      plain = style(book, false);
      ruled = style(book, true);
      vertical = style(book, true);
      vertical.setRotation((short) 255);
      vertical.setAlignment(HorizontalAlignment.CENTER);
      sheet = sheet("運営方針");
    }

    private static CellStyle style(XSSFWorkbook book, boolean ruled) {
      var style = book.createCellStyle();
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.TOP);
      if (ruled) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
      }
      return style;
    }

    private XSSFSheet sheet(String name) {
      var made = book.createSheet(name);
      made.setFitToPage(true);
      made.getPrintSetup().setFitHeight((short) 0);
      for (var column = 0; column < COLUMNS; column++) {
        made.setColumnWidth(column, NARROW);
      }
      row = 0;
      return made;
    }

    void piece(Piece piece) {
      switch (piece) {
        case Heading heading -> line(heading.text());
        case Line line -> line(line.text());
        case Bullets bullets -> {
          var glyph = Dialect.of(plan).choice("bullet", "・").replace('_', ' ');
          bullets.texts().forEach(text -> line(glyph + text));
        }
        case Grid grid -> grid(grid);
        case FileLink link -> line(link.title());
        case Turn turn -> turn(turn.name());
      }
    }

    private void turn(String name) {
      if (row == 0) {
        book.setSheetName(book.getSheetIndex(sheet), name);
      } else {
        sheet = sheet(name);
      }
    }

    private void line(String text) {
      put(text, row, row, 0, COLUMNS - 1, plain);
      row++;
    }

    private void grid(Grid grid) {
      row++;
      var slots = Slot.rows(grid);
      for (var at = 0; at < slots.size(); at++) {
        for (var slot : slots.get(at)) {
          if (!slot.continued()) {
            slot(grid, slot, Math.min(slot.box().depth(), slots.size() - at));
          }
        }
        row++;
      }
      row++;
    }

    private void slot(Grid grid, Slot slot, int depth) {
      var box = slot.box();
      var first = column(grid, slot.column());
      var last = column(grid, slot.column() + box.span()) - 1;
      var style = box.look() == Look.VERTICAL ? vertical : ruled;
      put(String.join("\n", box.paragraphs()), row, row + depth - 1, first, last, style);
    }

    private static int column(Grid grid, int at) {
      var whole = grid.columns().stream().mapToInt(Integer::intValue).sum();
      var before = grid.columns().subList(0, at).stream().mapToInt(Integer::intValue).sum();
      return before * COLUMNS / whole;
    }

    private void put(String text, int top, int bottom, int left, int right, CellStyle style) {
      for (var y = top; y <= bottom; y++) {
        var line = sheet.getRow(y) == null ? sheet.createRow(y) : sheet.getRow(y);
        for (var x = left; x <= right; x++) {
          line.createCell(x).setCellStyle(style);
        }
      }
      var line = sheet.getRow(top);
      line.getCell(left).setCellValue(text);
      if (top < bottom || left < right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
      }
      if (top == bottom) {
        line.setHeightInPoints(Math.max(line.getHeightInPoints(), height(text, right - left + 1)));
      }
    }

    private static float height(String text, int columns) {
      var lines =
          text.lines()
              .mapToInt(l -> 1 + l.length() / Math.max(1, columns * CHARACTERS_A_COLUMN))
              .sum();
      return Math.min(400f, LINE_HEIGHT * Math.max(1, lines));
    }
  }
}
