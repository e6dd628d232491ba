package org.kusei.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts running text where line breaks were before a cell was flattened: at a space after the end
 * of a sentence, and at a space before a bullet or the sign of a list.
 */
public final class Paragraphs {

  /** A stretch of a block; from {@code bullet} to {@code from} stands its bullet. */
  public record Stretch(int bullet, int from, int to) {}

  private static final Pattern BREAK =
      Pattern.compile(
          "(?<! ) ++(?:(?<=[。！？] {1,40})|(?=[・•●○〇◯■◆※①-⑳] ?[^ ])|(?=[アイウエオカキクケコ][ (・])"
              + "|(?=\\([0-9アイウエオカキクケコ]{1,2}\\)))");
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-*] ?[・•]|[・•‣∙◦▪●○◎◯■□◆◇▼▽★☆▶►❖\uF020-\uF0FF]|〇(?![〇一二三四五六七八九十])|[-*](?= )|[0-9]{1,2}[.](?= )|#{1,6}(?= ))[ ・]*+");

  private Paragraphs() {}

  public static List<Stretch> of(BlockText text, int from, int to) {
    var stretches = new ArrayList<Stretch>();
    Matcher breaks = BREAK.matcher(text.folded()).region(from, to).useTransparentBounds(true);
    int start = from;
    while (breaks.find()) {
      add(stretches, text, start, breaks.start());
      start = breaks.end();
    }
    add(stretches, text, start, to);
    return stretches;
  }

  private static void add(List<Stretch> stretches, BlockText text, int from, int to) {
    int start = text.skipSpace(from, to);
    int end = text.trimEnd(start, to);
    if (start < end) {
      stretches.add(new Stretch(start, bullet(text.folded(), start, end), end));
    }
  }

  /** One past the bullet at {@code from}, or {@code from}. */
  public static int bullet(String folded, int from, int to) {
    if (from < to && Character.isLetter(folded.charAt(from))) {
      return from;
    }
    Matcher bullet = BULLET.matcher(folded).region(from, to).useTransparentBounds(true);
    return bullet.lookingAt() ? bullet.end() : from;
  }
}
