package org.kusei.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that a page's width broke and that belong together. */
final class Paragraph {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[・•‣\uF020-\uF0FF●○◎■□◆◇▪▫▶▷►※＊*➢✓⇒→☆★▼▽]|[-－–—‐―] ?[^0-9０-９]|【|《|〔|\\[|［"
              + "|[①-⑳㉑-㉟㋐-㋾ⅰ-ⅹⅠ-Ⅹ]"
              + "|[(（][0-9０-９一-十ア-ンａ-ｚa-zⅰ-ⅹ]{1,3}[)）]"
              + "|[0-9０-９ア-ンa-zA-Z]{1,2}[.．、)）](?![0-9])"
              + "|[ア-コ][ 　]"
              + "|[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2}){0,4}[ 　]"
              + "|第[0-9０-９一-十]+).*",
          Pattern.DOTALL);

  /** A code cut by the width of the paper: 【3- and 3 題】. */
  private static final Pattern CUT = Pattern.compile(".*(?:[0-9０-９][-－‐ー]|[【（(「])", Pattern.DOTALL);

  private static final String CLOSING = "、。,.，．)）」』】〕》]］!！?？・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％：；:;";
  private static final String ENDS = "。．!！?？";

  private final List<Row> rows = new ArrayList<>();
  private boolean open;

  Paragraph(Row first) {
    rows.add(first);
  }

  List<Row> rows() {
    return rows;
  }

  Row last() {
    return rows.getLast();
  }

  Box box() {
    return Box.around(rows.stream().map(Row::box).toList());
  }

  double size() {
    return rows.getFirst().size();
  }

  boolean isRuby() {
    return rows.getFirst().isRuby();
  }

  /** Whether the last line is filled to its end, so that the next page or cell may go on. */
  boolean isOpen() {
    return open && !isEnded(last());
  }

  static boolean isEnded(Row row) {
    return ENDS.indexOf(row.text().charAt(row.text().length() - 1)) >= 0;
  }

  static boolean isOpening(Row row) {
    return OPENING.matcher(row.text()).matches();
  }

  /** The lines of one column as paragraphs; {@code right} is where its lines end at the latest. */
  static List<Paragraph> of(List<Row> rows, double right) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var row : rows) {
      if (row.isRuby()) {
        paragraphs.add(new Paragraph(row));
        continue;
      }
      var before = lastText(paragraphs);
      if (before != null && before.goesOnWith(row, right)) {
        before.rows.add(row);
      } else {
        before = new Paragraph(row);
        paragraphs.add(before);
      }
      before.open = before.isFull(right, 1);
    }
    return paragraphs;
  }

  private static @Nullable Paragraph lastText(List<Paragraph> all) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!all.get(i).isRuby()) {
        return all.get(i);
      }
    }
    return null;
  }

  private boolean goesOnWith(Row next, double right) {
    var last = last();
    if (last.isVertical() || next.isVertical()) {
      return last.isVertical() && next.isVertical() && Math.abs(last.size() - next.size()) < 1;
    }
    return isSameKind(last, next)
        && !begins(last, next)
        && (isWithinBrackets(next) || isBroken(next, right));
  }

  private static boolean begins(Row last, Row next) {
    return isOpening(next) && !CUT.matcher(last.text()).matches();
  }

  /** Whether only the width of the column parts the next line from the last. */
  private boolean isBroken(Row next, double right) {
    return isFull(right, unit(next)) && isAligned(next);
  }

  /** A bracket that the next line closes was opened before it, as in a label set in the middle. */
  private boolean isWithinBrackets(Row next) {
    int depth = 0;
    for (var row : rows) {
      depth = Math.max(0, depth + turns(row.text()));
    }
    return depth > 0 && turns(next.text()) < 0;
  }

  private static int turns(String text) {
    int turns = 0;
    for (int i = 0; i < text.length(); i++) {
      turns += "（(【「".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      turns -= "）)】」".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return turns;
  }

  private static boolean isSameKind(Row last, Row next) {
    double pitch = next.baseline() - last.baseline();
    double size = Math.max(last.size(), next.size());
    return Math.abs(last.size() - next.size()) <= 0.12 * size && pitch > 0 && pitch < 2.1 * size;
  }

  /** Whether so many characters more would not have fitted on the last line. */
  private boolean isFull(double right, double units) {
    return right - last().box().x1() < (units + 0.45) * last().size();
  }

  /** Width of what could not be parted from the next line's first character, in characters. */
  private static double unit(Row next) {
    var text = next.text();
    if (!Glyph.isWide(text.codePointAt(0))) {
      double left = next.box().x0();
      double end = left;
      for (var glyph : next.glyphs()) {
        if (glyph.isSpace() || glyph.isWide()) {
          break;
        }
        end = glyph.right();
      }
      return Math.max(1, Math.min((end - left) / next.size(), 12));
    }
    int count = Character.charCount(text.codePointAt(0));
    int unit = 1;
    while (count < text.length() && CLOSING.indexOf(text.charAt(count)) >= 0 && unit < 4) {
      unit++;
      count++;
    }
    return unit;
  }

  /** The next line begins where the paragraph's lines do, or left of an indented first line. */
  private boolean isAligned(Row next) {
    double shift = (next.box().x0() - last().box().x0()) / next.size();
    if (rows.size() > 1) {
      return Math.abs(shift) < 0.75;
    }
    boolean hanging = isOpening(last()) && shift < 6;
    return shift > -4.5 && (shift < 0.75 || hanging);
  }

  /** Appends the paragraph that goes on after the end of a page. */
  void append(Paragraph rest) {
    rows.addAll(rest.rows);
    open = rest.open;
  }

  /** Whether the paragraph on the next page is the rest of this one. */
  boolean isContinuedBy(Paragraph rest) {
    var next = rest.rows.getFirst();
    return isOpen()
        && !isOpening(next)
        && !next.isRuby()
        && !last().isVertical()
        && Math.abs(next.size() - last().size()) < 0.12 * next.size();
  }

  /** The text of a line as it joins the next: words that are parted by spaces keep one. */
  String text(int line) {
    var text = rows.get(line).text();
    if (line + 1 >= rows.size()) {
      return text;
    }
    boolean wide =
        CUT.matcher(text).matches()
            || Glyph.isWide(text.codePointBefore(text.length()))
            || Glyph.isWide(rows.get(line + 1).text().codePointAt(0));
    return wide || rows.get(line).isVertical() ? text : text + " ";
  }
}
