package org.kusei.samplecity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.FileLink;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;
import org.kusei.samplecity.Piece.Look;
import org.kusei.samplecity.Piece.Turn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

/** Writes a Word document: real headings, a real list for •, tables with merged cells. */
final class DocxWriter implements DocumentWriter {

  private static final int PAGE_WIDTH = 9600;
  private static final int LEVELS = 6;

  @Override
  public byte[] write(Plan plan, List<Piece> pieces) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      styles(document);
      var list = list(document);
      pieces.forEach(piece -> piece(plan, document, list, piece));
      document.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void styles(XWPFDocument document) {
    var styles = document.createStyles();
    for (var level = 1; level <= LEVELS; level++) {
      var style = CTStyle.Factory.newInstance();
      style.setStyleId("Heading" + level);
      style.addNewName().setVal("heading " + level);
      style.setType(STStyleType.PARAGRAPH);
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      styles.addStyle(new XWPFStyle(style));
    }
  }

  private static BigInteger list(XWPFDocument document) {
    var numbering = document.createNumbering();
    var kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.ZERO);
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private static void piece(Plan plan, XWPFDocument document, BigInteger list, Piece piece) {
    switch (piece) {
      case Heading heading -> {
        var paragraph = document.createParagraph();
        if (heading.level() < 4 || !plan.is("boldheads")) {
          paragraph.setStyle("Heading" + Math.min(heading.level(), LEVELS));
        }
        run(paragraph, heading.text(), true);
      }
      case Line line -> run(document.createParagraph(), line.text(), false);
      case Bullets bullets -> bullets(plan, document, list, bullets.texts());
      case Grid grid -> grid(document, grid);
      case FileLink link -> run(document.createParagraph(), link.title(), false);
      case Turn turn -> document.createParagraph().setPageBreak(true);
    }
  }

  private static void bullets(
      Plan plan, XWPFDocument document, BigInteger list, List<String> texts) {
    var glyph = Dialect.of(plan).choice("bullet", "•").replace('_', ' ');
    for (var text : texts) {
      var paragraph = document.createParagraph();
      if (glyph.equals("•")) {
        paragraph.setNumID(list);
        run(paragraph, text, false);
      } else {
        run(paragraph, (glyph.equals("none") ? "" : glyph) + text, false);
      }
    }
  }

  /** A bold text is split into two runs, as people who edit a heading leave it. */
  private static void run(XWPFParagraph paragraph, String text, boolean bold) {
    var half = bold ? text.length() / 2 : 0;
    if (half > 0) {
      var first = paragraph.createRun();
      first.setBold(true);
      first.setText(text.substring(0, half));
    }
    var rest = paragraph.createRun();
    rest.setBold(bold);
    rest.setText(text.substring(half));
  }

  private static void grid(XWPFDocument document, Grid grid) {
    var table = document.createTable();
    table.removeRow(0);
    table.setWidth(PAGE_WIDTH);
    var whole = grid.columns().stream().mapToInt(Integer::intValue).sum();
    for (var slots : Slot.rows(grid)) {
      var row = table.insertNewTableRow(table.getNumberOfRows());
      for (var slot : slots) {
        var width =
            grid.columns().subList(slot.column(), slot.column() + slot.box().span()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        cell(row.addNewTableCell(), slot, width * PAGE_WIDTH / whole);
      }
    }
    document.createParagraph();
  }

  private static void cell(XWPFTableCell cell, Slot slot, int width) {
    var box = slot.box();
    cell.setWidth(Integer.toString(width));
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (box.span() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(box.span()));
    }
    if (box.depth() > 1) {
      properties.addNewVMerge().setVal(slot.continued() ? STMerge.CONTINUE : STMerge.RESTART);
    }
    if (box.look() == Look.VERTICAL) {
      properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
    }
    if (box.look() != Look.TEXT) {
      cell.setColor("E8EEF4");
    }
    if (slot.continued()) {
      cell.addParagraph();
      return;
    }
    box.paragraphs().forEach(text -> run(cell.addParagraph(), text, box.look() != Look.TEXT));
  }
}
