package org.kusei.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Format;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.Spaces;
import org.kusei.source.XmlElement;

/**
 * Reads an Excel workbook (.xlsx): the sheets in order, row by row, one line a line of a cell, with
 * what the cells show (numbers and dates as formatted, formulas by their last result).
 *
 * <p>Hidden sheets, rows and columns are read with a note; text boxes at the row they stand on;
 * page headers and footers once. Names of sheets and comments are not part of the text, comments
 * are counted in a note. Macros are never run: a workbook with macros is read for its text, with a
 * note.
 */
public final class XlsxReader implements Reader {

  @Override
  public SourceForm read(byte[] bytes, Deadline deadline) throws IOException {
    try (var parts = new ZipParts(bytes)) {
      var main = parts.has("xl/workbook.xml") ? null : parts.main("spreadsheetml");
      return new Workbook(parts, main == null ? "xl/workbook.xml" : main, deadline).read();
    }
  }

  /** One workbook and its parts. */
  private static final class Workbook {
    private static final Pattern CODES =
        Pattern.compile("&\"[^\"]*\"|&K[0-9A-F]{6}|&[0-9]+|&[A-Za-z]|&&");

    private static final Pattern SECTIONS = Pattern.compile("&[LCR]");

    private final ZipParts parts;
    private final String main;
    private final Deadline deadline;
    private final FormWriter writer = new FormWriter(Format.XLSX);
    private final Set<String> noted = new HashSet<>();
    private final Set<String> furniture = new HashSet<>();
    private int comments;

    Workbook(ZipParts parts, String main, Deadline deadline) {
      this.parts = parts;
      this.main = main;
      this.deadline = deadline;
    }

    SourceForm read() throws IOException {
      var workbook = parts.tree(main);
      var folder = main.substring(0, main.lastIndexOf('/') + 1);
      var strings = new XlsxStrings();
      if (parts.has(folder + "sharedStrings.xml")) {
        try (var in = parts.open(folder + "sharedStrings.xml")) {
          parts.xml().stream(in, strings);
        }
      }
      var styles =
          new XlsxStyles(
              parts.treeOrEmpty(folder + "styles.xml"),
              workbook.at("workbookPr").attribute("date1904").matches("1|true"));
      var relations = parts.relations(main);
      for (var sheet : workbook.at("sheets").children("sheet")) {
        var target = relations.get(sheet.attribute("id"));
        if (target != null && parts.has(ZipParts.resolve(main, target))) {
          noteHidden(sheet);
          sheet(ZipParts.resolve(main, target), new XlsxSheet(strings.strings(), styles, deadline));
        }
      }
      remarks();
      return writer.form();
    }

    private void noteHidden(XmlElement sheet) {
      if (sheet.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
        writer.note(
            writer.lines() + 1,
            "hidden-sheet",
            "シート「" + sheet.attribute("name") + "」は非表示です。表示中のシートと同じように読みました。");
      }
    }

    private void sheet(String name, XlsxSheet sheet) throws IOException {
      try (var in = parts.open(name)) {
        parts.xml().stream(in, sheet);
      }
      if (sheet.cells().stream().anyMatch(sheet::isHidden) && noted.add("hidden")) {
        writer.note(writer.lines() + 1, "hidden-text", "非表示の行または列に文字があります。表示中のものと同じように読みました。");
      }
      var relations = parts.relations(name);
      furniture(sheet, "Header");
      new XlsxFlow(writer, sheet, relations, shapes(name, relations.get(sheet.drawing()))).write();
      furniture(sheet, "Footer");
      for (var target : relations.values()) {
        if (target.contains("comments") && target.endsWith(".xml")) {
          var tree = parts.treeOrEmpty(ZipParts.resolve(name, target));
          comments += tree.at("commentList").children("comment").size();
        }
      }
    }

    private void furniture(XlsxSheet sheet, String kind) {
      for (var which : List.of("first", "odd")) {
        var text = sheet.furniture(which + kind);
        for (var part : SECTIONS.splitAsStream(text).toList()) {
          var words = Spaces.trim(CODES.matcher(part).replaceAll("").replace('\n', ' '));
          if (!Spaces.isBlank(words) && furniture.add(kind + words)) {
            writer.block(
                new FormWriter.Draft(
                    Block.Kind.PARAGRAPH,
                    0,
                    null,
                    kind.equals("Header") ? "header" : "footer",
                    List.of(writer.newLine(words)),
                    List.of()));
          }
        }
      }
    }

    private List<XlsxFlow.Shape> shapes(String sheet, @Nullable String target) throws IOException {
      var shapes = new ArrayList<XlsxFlow.Shape>();
      if (target != null) {
        for (var anchor : parts.treeOrEmpty(ZipParts.resolve(sheet, target)).children()) {
          var paragraphs = new ArrayList<String>();
          paragraphs(anchor, paragraphs);
          if (!paragraphs.isEmpty()) {
            int row = XmlElement.parse(anchor.at("from", "row").text().strip(), 0);
            shapes.add(new XlsxFlow.Shape(row, paragraphs));
          }
        }
      }
      return shapes;
    }

    /** Paragraphs of DrawingML below an element, old copies of the same shape left out. */
    private static void paragraphs(XmlElement element, List<String> found) {
      for (var child : element.children()) {
        switch (child.name()) {
          case "p" -> found.add(paragraph(child));
          case "Fallback" -> {}
          default -> paragraphs(child, found);
        }
      }
      found.removeIf(Spaces::isBlank);
    }

    private static String paragraph(XmlElement paragraph) {
      var text = new StringBuilder();
      for (var run : paragraph.children()) {
        text.append(run.is("br") ? "\n" : run.at("t").text());
      }
      return text.toString();
    }

    private void remarks() {
      if (comments > 0) {
        writer.note(1, "comments", "コメントが" + comments + "件あります。本文には含めていません。");
      }
      if (parts.hasMacros()) {
        writer.note(1, "macros-ignored", "マクロを含むブックです。マクロは実行せず、文字だけを読みました。");
      }
    }
  }
}
