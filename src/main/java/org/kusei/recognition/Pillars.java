package org.kusei.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Ledger;

/** References of a reform item to the programme: (改革の柱3-3(4)) behind a title or before it. */
final class Pillars {

  private static final Pattern REFERENCE =
      Pattern.compile("[(\\[【]? ?((?:改革の)?柱 ?[0-9][^。]{0,60}?) ?[)\\]】]?(?= *$)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "((?:改革の)?柱 ?[0-9]{1,2}(?: ?- ?[0-9]{1,2}|\\([0-9]{1,2}\\)){0,3})[ :]++(?=[^ 0-9(-])");
  private static final Pattern START = Pattern.compile(" ?[(\\[【]? ?(?:改革の)?柱 ?[0-9]");
  private static final Pattern COMMA = Pattern.compile(" ?[、,;] ?");

  private final Ledger ledger;

  Pillars(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether the stretch begins with one. */
  static boolean start(BlockText text, int from, int to) {
    return START.matcher(text.folded()).region(from, to).lookingAt();
  }

  /** Whether one stands at the end of the block. */
  static boolean end(BlockText text) {
    int pillar = text.folded().indexOf('柱');
    return pillar > 0 && REFERENCE.matcher(text.folded()).find();
  }

  /** Takes references such as (改革の柱3-3(4)) from the end of the stretch; gives its new end. */
  int behind(List<String> into, BlockText text, int from, int to) {
    String part = text.folded().substring(from, to);
    int pillar = part.indexOf('柱');
    for (int i = Math.max(0, pillar - 6); i <= pillar; i++) {
      Matcher matcher = REFERENCE.matcher(part).region(i, part.length());
      if (begins(part, i) && matcher.lookingAt()) {
        String inside = text.shown(from + matcher.start(1), from + closed(part, matcher));
        COMMA.splitAsStream(inside).filter(one -> !one.isBlank()).forEach(into::add);
        ledger.label(text, from + i, to);
        return from + i;
      }
    }
    return to;
  }

  /** Takes the reference that stands before a title; gives where the title begins. */
  int before(List<String> into, BlockText text, int from, int to) {
    Matcher pillar = BEFORE.matcher(text.folded()).region(from, to);
    if (text.block().cell() != null || !pillar.lookingAt()) {
      return from;
    }
    into.add(text.shown(from, pillar.end(1)));
    ledger.label(text, from, pillar.end());
    return pillar.end();
  }

  private static boolean begins(String part, int at) {
    return at == 0 || "([【 ".indexOf(part.charAt(at)) >= 0 || part.startsWith("改革の柱", at);
  }

  /** The reference keeps a bracket that it opened itself, as in 柱3-3(4). */
  private static int closed(String part, Matcher matched) {
    int end = matched.end(1);
    String inside = part.substring(matched.start(1), end);
    long open = inside.chars().filter(c -> c == '(').count();
    long close = inside.chars().filter(c -> c == ')').count();
    return open > close && end < part.length() && part.charAt(end) == ')' ? end + 1 : end;
  }
}
