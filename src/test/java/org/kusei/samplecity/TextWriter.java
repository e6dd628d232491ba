package org.kusei.samplecity;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.FileLink;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;
import org.kusei.samplecity.Piece.Turn;

/**
 * Writes plain text as it comes from saving a page: tables as rows parted by tabs, cells of several
 * paragraphs with their markup left in where the quirk {@code markup} asks for it.
 */
final class TextWriter implements DocumentWriter {

  private final List<String> lines = new ArrayList<>();

  @Override
  public byte[] write(Plan plan, List<Piece> pieces) {
    lines.clear();
    if (plan.says("form", "page")) {
      Chrome.before(plan).forEach(this::line);
      line(Form.title(plan));
      line("");
      line(Dialect.day(plan.date()));
      line("");
      line("ページ番号:" + plan.get("page"));
    }
    pieces.forEach(piece -> piece(plan, piece));
    if (plan.find("unit") != null) {
      Chrome.after(plan).forEach(this::line);
    }
    return printed(plan, String.join("\n", lines) + "\n")
        .getBytes(Charset.forName(plan.is("sjis") ? "windows-31j" : "UTF-8"));
  }

  /** Quirk {@code radicals}: the look-alikes that copying from some PDF leaves behind. */
  private static String printed(Plan plan, String text) {
    return plan.is("radicals") ? Extract.radicals(text) : text;
  }

  private void line(String text) {
    lines.add(text);
  }

  private void piece(Plan plan, Piece piece) {
    switch (piece) {
      case Heading heading -> {
        line("");
        line(heading.text());
        line("");
      }
      case Line paragraph -> line(paragraph.text());
      case Bullets bullets -> bullets(plan, bullets.texts());
      case Grid grid -> {
        line("");
        grid.rows().forEach(row -> row(plan, row));
      }
      case FileLink link -> line("  • " + link.title() + "別ウィンドウで開く");
      case Turn turn -> line("");
    }
  }

  private void bullets(Plan plan, List<String> texts) {
    var glyph = Dialect.of(plan).choice("bullet", "•").replace('_', ' ');
    texts.forEach(text -> line(glyph.equals("none") ? text : glyph + text));
  }

  private void row(Plan plan, List<Box> row) {
    var cells = new ArrayList<String>();
    for (var box : row) {
      cells.add(cell(plan, box.paragraphs()));
    }
    if (row.size() == 1) {
      cells.add("");
    }
    line(String.join("\t", cells));
  }

  private static String cell(Plan plan, List<String> paragraphs) {
    if (!plan.is("markup") || paragraphs.size() < 2) {
      return String.join(" ", paragraphs);
    }
    var rest = paragraphs.subList(1, paragraphs.size());
    if (rest.size() > 1 && rest.stream().noneMatch(text -> text.startsWith("【"))) {
      return "<p>%s</p> <ul><li>%s</li></ul>"
          .replaceFirst("%s", paragraphs.getFirst())
          .replaceFirst("%s", String.join("</li><li>", rest));
    }
    return "<p>" + String.join("</p> <p>", paragraphs) + "</p>";
  }
}
