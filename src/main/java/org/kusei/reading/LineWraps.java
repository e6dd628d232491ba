package org.kusei.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.kusei.source.SourceLine;

/**
 * Whether a line goes on with the paragraph of the line above: indented under a list item, or
 * broken where all long lines of the text break.
 *
 * @param widest columns of the widest line, if lines were broken to a width at all
 */
record LineWraps(int widest) {

  private static final int NARROW = 60;
  private static final int WIDE = 130;
  private static final int SLACK = 4;

  /** A line that begins so begins something new. */
  private static final Pattern NEW =
      Pattern.compile(
          "[【〔\\[［<＜〈《(（◆■●○◎□▼▽★☆◇※→#①-⑳]|[0-9０-９]{1,2}[-－.．、 　]|[アイウエオカキクケコ][ 　]"
              + "|(?:経営課題|戦略|具体的取組|取組|改革の柱)[0-9０-９①-⑳ 　]");

  /** Brackets that titles stand in, and those that close them. */
  private static final String OPENING = "【〔《〈";

  private static final String CLOSING = "】〕》〉";

  /** A title that is longer was never closed. */
  private static final int LONGEST = 80;

  private static final String FINAL = "。．！？!?：:」』】）)〕]］>＞》";

  static LineWraps of(List<SourceLine> lines) {
    int widest = lines.stream().mapToInt(line -> TextLine.of(line).width()).max().orElse(0);
    long full =
        lines.stream().filter(line -> TextLine.of(line).width() >= widest - SLACK).limit(3).count();
    return new LineWraps(widest >= NARROW && widest <= WIDE && full >= 3 ? widest : 0);
  }

  boolean continues(TextLine above, TextLine line) {
    boolean begins =
        line.isItem()
            || line.hasMarkup()
            || NEW.matcher(line.text()).region(line.start(), line.end()).lookingAt();
    if (begins) {
      return false;
    }
    return hangs(above, line) || wraps(above, line) || closes(above, line);
  }

  /** A title in brackets that was broken: what the line above opened last this one closes first. */
  private static boolean closes(TextLine above, TextLine line) {
    String head = above.text().substring(above.start(), above.end());
    int open = last(head, OPENING);
    if (open < 0 || open < last(head, CLOSING) || head.length() - open > LONGEST) {
      return false;
    }
    String rest = line.text().substring(line.start(), line.end());
    int close = rest.indexOf(CLOSING.charAt(OPENING.indexOf(head.charAt(open))));
    return close > 0 && rest.chars().limit(close).noneMatch(c -> OPENING.indexOf(c) >= 0);
  }

  private static int last(String text, String signs) {
    int at = text.length() - 1;
    while (at >= 0 && signs.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static boolean hangs(TextLine above, TextLine line) {
    return above.isItem() && line.indent() > above.indent();
  }

  private boolean wraps(TextLine above, TextLine line) {
    boolean ended = FINAL.indexOf(above.text().charAt(above.end() - 1)) >= 0;
    boolean full = width(above) >= widest - SLACK;
    return widest > 0 && !ended && full && line.indent() <= above.indent() + above.mark() * 2;
  }

  private static int width(TextLine line) {
    return TextLine.width(line.text().substring(0, line.end()));
  }
}
