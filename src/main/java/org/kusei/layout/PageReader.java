package org.kusei.layout;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Turns a page upright: whatever its rotation, text runs to the right and y downwards. */
final class PageReader {

  private static final int MOST_LINKS = 500;

  /** A part of the page that leads somewhere. */
  private record Area(Box box, String target) {}

  private final PDPage page;
  private final PageEngine engine;
  private final PDRectangle crop;
  private int turn;

  PageReader(PDPage page, PageEngine engine) {
    this.page = page;
    this.engine = engine;
    this.crop = page.getCropBox();
  }

  /** The page's marks, with the text that most of its characters make running to the right. */
  PageMarks read() throws IOException {
    engine.run();
    turn = mostCommonTurn();
    var rules = engine.rules().stream().map(this::turned).toList();
    var glyphs = new ArrayList<Glyph>();
    var areas = areas();
    var sheet =
        turned(
            Box.of(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getUpperRightX(),
                crop.getUpperRightY()));
    for (var raw : engine.glyphs()) {
      glyphs.add(linked(glyph(raw), areas));
    }
    return new PageMarks(sheet, glyphs, rules);
  }

  /** Quarter turns counter-clockwise in which the text of the page runs. */
  private int mostCommonTurn() {
    int[] counts = new int[4];
    for (var raw : engine.glyphs()) {
      counts[quarters(raw)]++;
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  private static int quarters(PageEngine.Raw raw) {
    double angle = Math.atan2(raw.to().y - raw.from().y, raw.to().x - raw.from().x);
    return Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
  }

  private Glyph glyph(PageEngine.Raw raw) {
    int quarters = Math.floorMod(quarters(raw) - turn, 4);
    var from = turned(raw.from());
    var to = turned(raw.to());
    double size = raw.size();
    if (quarters == 0) {
      return new Glyph(
          raw.text(),
          Math.min(from.x, to.x),
          Math.max(from.x, to.x),
          from.y,
          size,
          !raw.vertical(),
          "");
    }
    // a turned character: what is upright of it is a square around its middle
    double x = (from.x + to.x) / 2 + (quarters == 3 ? size / 3 : -size / 3);
    double y = (from.y + to.y) / 2;
    return new Glyph(raw.text(), x - size / 2, x + size / 2, y + size * 0.36, size, false, "");
  }

  private Point2D.Double turned(Point2D.Double point) {
    return switch (turn) {
      case 1 -> new Point2D.Double(point.y, point.x);
      case 2 -> new Point2D.Double(-point.x, point.y);
      case 3 -> new Point2D.Double(-point.y, -point.x);
      default -> new Point2D.Double(point.x, -point.y);
    };
  }

  private Box turned(Box box) {
    var a = turned(new Point2D.Double(box.x0(), box.y0()));
    var b = turned(new Point2D.Double(box.x1(), box.y1()));
    return Box.of(a.x, a.y, b.x, b.y);
  }

  private static Glyph linked(Glyph glyph, List<Area> areas) {
    for (var area : areas) {
      if (area.box().contains(glyph.centreX(), glyph.centreY())) {
        return glyph.linked(area.target());
      }
    }
    return glyph;
  }

  private List<Area> areas() throws IOException {
    var areas = new ArrayList<Area>();
    for (var annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI() != null
          && link.getRectangle() != null
          && areas.size() < MOST_LINKS) {
        var r = link.getRectangle();
        var box =
            Box.of(r.getLowerLeftX(), r.getLowerLeftY(), r.getUpperRightX(), r.getUpperRightY());
        areas.add(new Area(turned(box), action.getURI()));
      }
    }
    return areas;
  }
}
