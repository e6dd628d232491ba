package org.kusei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document says, as paragraphs and bullet lists: marks such as 「・」 at the head of a line
 * become list items.
 *
 * @param list whether the lines are items of one list; else there is one line, a paragraph
 */
public record Prose(boolean list, List<String> lines) {

  /** A mark of a bullet; several stand together where a form's own bullet meets a written one. */
  private static final Pattern BULLET = Pattern.compile("^(?:[・•●◦‣▪■○]\\s*|[-‐–]\\s+)+(?=\\S)");

  public Prose {
    lines = List.copyOf(lines);
  }

  public static List<Prose> of(List<String> texts) {
    var prose = new ArrayList<Prose>();
    var items = new ArrayList<String>();
    for (var text : texts) {
      var bullet = BULLET.matcher(text);
      if (bullet.find()) {
        items.add(text.substring(bullet.end()));
      } else {
        close(items, prose);
        prose.add(new Prose(false, List.of(text)));
      }
    }
    close(items, prose);
    return prose;
  }

  private static void close(List<String> items, List<Prose> into) {
    if (!items.isEmpty()) {
      into.add(new Prose(true, items));
      items.clear();
    }
  }
}
