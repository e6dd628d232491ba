package org.kusei.samplecity;

import java.util.List;
import java.util.stream.Collectors;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.FileLink;
import org.kusei.samplecity.Piece.Grid;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;
import org.kusei.samplecity.Piece.Look;
import org.kusei.samplecity.Piece.Turn;

/** Pieces as well-formed HTML, for the page and for the PDF alike. */
final class Markup {

  private final Plan plan;
  private final StringBuilder out = new StringBuilder();
  private boolean turned;

  Markup(Plan plan) {
    this.plan = plan;
  }

  String of(List<Piece> pieces) {
    pieces.forEach(this::piece);
    return out.toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void piece(Piece piece) {
    switch (piece) {
      case Heading heading -> heading(heading);
      case Line line -> out.append("<p>").append(escaped(line.text())).append("</p>\n");
      case Bullets bullets -> bullets(bullets.texts());
      case Grid grid -> grid(grid);
      case FileLink link -> link(link);
      case Turn turn -> {
        out.append("<div class=\"").append(turned ? "turn" : "start").append("\"></div>\n");
        turned = true;
      }
    }
  }

  private void heading(Heading heading) {
    var level = Math.min(heading.level(), 6);
    var text = escaped(heading.text());
    if (level > 3 && plan.is("boldheads")) {
      out.append("<p><strong>").append(text).append("</strong></p>\n");
    } else {
      out.append("<h%d>%s</h%d>\n".replace("%d", Integer.toString(level)).replace("%s", text));
    }
  }

  private void bullets(List<String> texts) {
    var glyph = Dialect.of(plan).choice("bullet", "•").replace('_', ' ').strip();
    if (glyph.equals("•")) {
      out.append("<ul>\n");
      texts.forEach(text -> out.append("<li>").append(escaped(text)).append("</li>\n"));
      out.append("</ul>\n");
    } else if (plan.is("breaks")) {
      out.append("<p>")
          .append(
              texts.stream().map(t -> glyph + escaped(t)).collect(Collectors.joining("<br/>\n")))
          .append("</p>\n");
    } else {
      texts.forEach(text -> out.append("<p>" + glyph + escaped(text) + "</p>\n"));
    }
  }

  private void link(FileLink link) {
    out.append("<p class=\"file\"><a href=\"").append(link.href()).append("\">");
    out.append(escaped(link.title())).append("</a></p>\n");
  }

  private void grid(Grid grid) {
    var whole = grid.columns().stream().mapToInt(Integer::intValue).sum();
    out.append("<table>\n<colgroup>");
    grid.columns()
        .forEach(width -> out.append("<col style=\"width:" + width * 100 / whole + "%\"/>"));
    out.append("</colgroup>\n<tbody>\n");
    for (var row : grid.rows()) {
      out.append("<tr>");
      row.forEach(this::box);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private void box(Box box) {
    var tag = box.look() == Look.TEXT ? "td" : "th";
    out.append('<').append(tag);
    if (box.span() > 1) {
      out.append(" colspan=\"").append(box.span()).append('"');
    }
    if (box.depth() > 1) {
      out.append(" rowspan=\"").append(box.depth()).append('"');
    }
    out.append('>').append(inside(box)).append("</").append(tag).append('>');
  }

  private String inside(Box box) {
    if (box.look() == Look.VERTICAL) {
      return box.paragraphs()
          .getFirst()
          .codePoints()
          .mapToObj(Character::toString)
          .collect(Collectors.joining("<br/>"));
    }
    var texts = box.paragraphs().stream().map(Markup::escaped).toList();
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    if (plan.is("breaks")) {
      return String.join("<br/>\n", texts);
    }
    return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
  }
}
