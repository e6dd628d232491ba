package org.kusei.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;
import org.kusei.source.Span;

/**
 * A line of plain text: where its content stands and whether a bullet or number leads it.
 *
 * @param start first char that is no space
 * @param end one past the last char that is no space
 * @param mark how many chars the bullet takes with the space after it, 0 without one
 */
record TextLine(int number, String text, int start, int end, int mark, int indent) {

  private static final Pattern MARK =
      Pattern.compile("(?:[-*] ?[・•])[ 　]*|[・･•‣∙◦▪][ 　]*|[-*][ 　]+|[0-9]{1,2}[.．] +");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");

  static TextLine of(SourceLine line) {
    String text = line.text();
    int start = 0;
    int end = text.length();
    while (start < end && SourceForm.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && SourceForm.isSpace(text.charAt(end - 1))) {
      end--;
    }
    Matcher mark = MARK.matcher(text).region(start, end);
    int marked = mark.lookingAt() ? mark.end() - start : 0;
    return new TextLine(line.number(), text, start, end, marked, width(text.substring(0, start)));
  }

  /** How many columns of a terminal the text takes. */
  static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 || (c >= 0xFF61 && c <= 0xFF9F) ? 1 : 2).sum();
  }

  boolean isBlank() {
    return start == end;
  }

  boolean isItem() {
    return mark > 0;
  }

  Span content() {
    return new Span(number, start, end);
  }

  int width() {
    return indent + width(text.substring(start, end));
  }

  boolean hasMarkup() {
    return TAG.matcher(text).find();
  }

  /** This line as a further line of the item or paragraph that {@code first} began. */
  TextLine inside(TextLine first) {
    return new TextLine(number, text, start, end, first.mark, first.indent);
  }
}
