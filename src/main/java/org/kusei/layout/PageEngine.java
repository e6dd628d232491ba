package org.kusei.layout;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing of one page and takes down characters and straight rules. */
final class PageEngine extends PDFGraphicsStreamEngine {

  private static final double THIN = 3.2;
  private static final int DEEPEST = 30;
  private static final double SHORTEST = 0.5;
  private static final String NOT_PRINTED = "\u007F\u00AD\uFEFF\u200B";
  private static final Set<String> WRITTEN = Set.of("Widget", "FreeText", "Stamp");

  /** A character before the page is turned upright. */
  record Raw(String text, Point2D.Double from, Point2D.Double to, double size, boolean vertical) {}

  /** Where a character was printed, in steps so wide that a shifted copy falls beside it. */
  private record Stamp(String text, long x, long y) {}

  private final Bounds bounds;
  private final List<Raw> glyphs = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final List<List<Point2D.Double>> paths = new ArrayList<>();
  private final Set<Stamp> seen = new HashSet<>();
  private final Map<String, String> cleaned = new HashMap<>();
  private final Set<Oddity> oddities = new HashSet<>();
  private final Deque<COSBase> drawn = new ArrayDeque<>();
  private int images;
  private int unreadable;

  PageEngine(PDPage page, Bounds bounds) {
    super(page);
    this.bounds = bounds;
  }

  void run() throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      if (WRITTEN.contains(String.valueOf(annotation.getSubtype())) && !annotation.isHidden()) {
        showAnnotation(annotation);
      }
    }
  }

  List<Raw> glyphs() {
    return glyphs;
  }

  List<Box> rules() {
    return rules;
  }

  Set<Oddity> oddities() {
    return oddities;
  }

  int images() {
    return images;
  }

  int unreadable() {
    return unreadable;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    mark();
    var text = cleaned.computeIfAbsent(unicode(font, code), this::clean);
    if (text.isEmpty()) {
      return;
    }
    boolean vertical = font.isVertical();
    double advance = vertical ? font.getWidth(code) / 1000 : displacement.getX();
    var from = point(matrix.transformPoint(0, 0));
    var to = point(matrix.transformPoint((float) advance, 0));
    double size = matrix.getScalingFactorY();
    if (size > SHORTEST && !isPrintedTwice(text, from, size)) {
      glyphs.add(new Raw(text, from, to, size, vertical));
    }
  }

  private String unicode(PDFont font, int code) {
    var text = font.toUnicode(code);
    if (text != null && !text.isEmpty()) {
      return text;
    }
    if (font instanceof PDSimpleFont && code >= ' ' && code < 0x7F) {
      return Character.toString(code);
    }
    unreadable++;
    oddities.add(Oddity.UNREADABLE_GLYPH);
    return "\uFFFD";
  }

  private String clean(String text) {
    if (Folding.hasRadical(text)) {
      oddities.add(Oddity.RADICAL);
    }
    var clean = new StringBuilder();
    Folding.fold(text)
        .codePoints()
        .map(c -> c >= '\t' && c <= '\r' ? ' ' : c)
        .filter(c -> c >= ' ' && NOT_PRINTED.indexOf(c) < 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Bold is sometimes printed as the same character twice with the slightest shift. */
  private boolean isPrintedTwice(String text, Point2D.Double at, double size) {
    double step = Math.max(size / 16, 0.1);
    long x = Math.round(at.x / step);
    long y = Math.round(at.y / step);
    boolean twice = !text.isBlank() && isNear(text, x, y);
    seen.add(new Stamp(text, x, y));
    return twice;
  }

  private boolean isNear(String text, long x, long y) {
    for (int i = 0; i < 9; i++) {
      if (seen.contains(new Stamp(text, x + i % 3 - 1, y + i / 3 - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Point2D.Double point(Point2D point) {
    return new Point2D.Double(point.getX(), point.getY());
  }

  private void mark() {
    if (glyphs.size() + rules.size() + paths.size() > bounds.marks()) {
      throw new UnprintableException(UnprintableException.Reason.TOO_MANY_MARKS, bounds.marks());
    }
    if (((glyphs.size() + rules.size()) & 0xFF) == 0) {
      bounds.pulse().run();
    }
  }

  /** A drawing that draws itself would never end. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    bounds.pulse().run();
    if (drawn.contains(form.getCOSObject()) || drawn.size() > DEEPEST) {
      return;
    }
    drawn.push(form.getCOSObject());
    try {
      super.showForm(form);
    } finally {
      drawn.pop();
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (var corner : List.of(p1, p2, p3, p0)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
  }

  @Override
  public void moveTo(float x, float y) {
    mark();
    var path = new ArrayList<Point2D.Double>();
    path.add(new Point2D.Double(x, y));
    paths.add(path);
  }

  @Override
  public void lineTo(float x, float y) {
    if (paths.isEmpty()) {
      moveTo(x, y);
    } else if (paths.getLast().size() < bounds.marks()) {
      paths.getLast().add(new Point2D.Double(x, y));
    }
  }

  /** A curve is no rule: what comes after it is a line of its own. */
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.isEmpty() ? new Point2D.Double() : paths.getLast().getLast();
  }

  @Override
  public void closePath() {
    if (!paths.isEmpty()) {
      paths.getLast().add(paths.getLast().getFirst());
    }
  }

  @Override
  public void endPath() {
    paths.clear();
  }

  @Override
  public void strokePath() throws IOException {
    if (isVisible(getGraphicsState().getStrokingColor())) {
      paths.forEach(this::stroke);
    }
    paths.clear();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (isVisible(getGraphicsState().getNonStrokingColor())) {
      paths.forEach(this::fill);
    }
    paths.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    if (isVisible(getGraphicsState().getStrokingColor())) {
      paths.forEach(this::stroke);
    }
    paths.clear();
  }

  private void stroke(List<Point2D.Double> path) {
    for (int i = 1; i < path.size(); i++) {
      var a = path.get(i - 1);
      var b = path.get(i);
      var box = Box.of(a.x, a.y, b.x, b.y);
      if (Math.min(box.width(), box.height()) < 1) {
        rule(box);
      }
    }
  }

  /** A filled strip is a rule too: many programs draw borders so. */
  private void fill(List<Point2D.Double> path) {
    var box = Box.around(path.stream().map(p -> new Box(p.x, p.y, p.x, p.y)).toList());
    if (Math.min(box.width(), box.height()) <= THIN) {
      rule(box);
    }
  }

  private void rule(Box box) {
    mark();
    if (Math.max(box.width(), box.height()) < SHORTEST) {
      return;
    }
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    rules.add(
        box.isLevel() ? new Box(box.x0(), y, box.x1(), y) : new Box(x, box.y0(), x, box.y1()));
  }

  private static boolean isVisible(PDColor color) throws IOException {
    if (color.isPattern() || color.getColorSpace() == null) {
      return true;
    }
    float[] rgb = color.getColorSpace().toRGB(color.getComponents());
    return rgb == null || rgb.length < 3 || Math.min(rgb[0], Math.min(rgb[1], rgb[2])) < 0.97f;
  }

  @Override
  public void drawImage(PDImage image) {
    images++;
  }

  @Override
  public void clip(int windingRule) {
    // rules outside a clip are so rare that they may count
  }

  @Override
  public void shadingFill(COSName name) {
    // a gradient is no rule
  }
}
