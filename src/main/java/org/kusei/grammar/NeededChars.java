package org.kusei.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chars without which a text cannot match a pattern, read from the pattern's own source: asking for
 * them first spares most of the trying. Each need is a set of chars, met by a text that has any of
 * them; chars beyond ASCII share places, so that some needs seem met that are not. What is not
 * understood of a pattern needs nothing.
 */
final class NeededChars {
  private static final int ASCII = 128;
  private static final int PLACES = 2048;

  private static final BitSet COMMON = BitSet.valueOf(in("()[]【】<>「」- 0123456789"));

  private final String pattern;
  private int at;
  private boolean understood = true;

  private NeededChars(String pattern) {
    this.pattern = pattern;
  }

  /** The needs of the pattern; all of them must be met. */
  static Need[] of(String pattern) {
    var reading = new NeededChars(pattern);
    var needs = reading.alternatives();
    boolean plain = pattern.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return reading.understood && plain && reading.at == pattern.length()
        ? needs.stream().distinct().map(Need::new).toArray(Need[]::new)
        : new Need[0];
  }

  /** Which chars the text has. */
  static long[] in(String text) {
    var present = new long[PLACES / Long.SIZE];
    for (int i = 0; i < text.length(); i++) {
      int place = place(text.charAt(i));
      present[place / Long.SIZE] |= 1L << place;
    }
    return present;
  }

  private static int place(int c) {
    return c < ASCII ? c : ASCII + c % (PLACES - ASCII);
  }

  static boolean areMet(Need[] needs, long[] present) {
    for (var need : needs) {
      if (!need.isMet(present)) {
        return false;
      }
    }
    return true;
  }

  /** Chars of which a text must have one, kept as those words of the bits that have any. */
  static final class Need {
    private final int[] words;
    private final long[] bits;

    private Need(BitSet chars) {
      var all = chars.toLongArray();
      words = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
      bits = IntStream.of(words).mapToLong(i -> all[i]).toArray();
    }

    boolean isMet(long[] present) {
      for (int i = 0; i < words.length; i++) {
        if ((bits[i] & present[words[i]]) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** Of several ways any is enough, so that only one need of each can be told. */
  private List<BitSet> alternatives() {
    var ways = new ArrayList<List<BitSet>>();
    ways.add(sequence());
    while (next() == '|') {
      at++;
      ways.add(sequence());
    }
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    if (ways.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    var any = new BitSet(PLACES);
    ways.stream().map(NeededChars::rarest).forEach(any::or);
    return List.of(any);
  }

  private static BitSet rarest(List<BitSet> needs) {
    return needs.stream().min(Comparator.comparingInt(NeededChars::frequency)).orElseThrow();
  }

  /** How often texts have any of the chars, roughly: brackets and figures stand everywhere. */
  private static int frequency(BitSet need) {
    return need.cardinality() + (need.intersects(COMMON) ? PLACES : 0);
  }

  private List<BitSet> sequence() {
    var needs = new ArrayList<BitSet>();
    while (understood && at < pattern.length() && next() != '|' && next() != ')') {
      var own = item();
      if (!isOptional()) {
        needs.addAll(own);
      }
    }
    return needs;
  }

  private List<BitSet> item() {
    char c = pattern.charAt(at);
    at++;
    return switch (c) {
      case '(' -> group();
      case '[' -> oneOf();
      case '.', '^', '$' -> List.of();
      case '\\' -> List.of(only(escaped()));
      default -> List.of(only(c));
    };
  }

  private List<BitSet> group() {
    boolean counts = true;
    if (next() == '?') {
      boolean named = pattern.startsWith("?<", at) && Character.isLetter(pattern.charAt(at + 2));
      counts = named || pattern.startsWith("?:", at);
      understood &= counts || Stream.of("?=", "?!").anyMatch(look -> pattern.startsWith(look, at));
      at = named ? pattern.indexOf('>', at) + 1 : at + 2;
    }
    var needs = alternatives();
    understood &= next() == ')';
    at++;
    return counts ? needs : List.of();
  }

  /** What a class in brackets allows; nothing is known of one that only forbids. */
  private List<BitSet> oneOf() {
    boolean forbids = next() == '^';
    var allowed = new BitSet(PLACES);
    while (understood && next() != ']') {
      understood = next() != '[' && next() != '&' && at < pattern.length();
      allowed.or(range());
    }
    at++;
    return forbids ? List.of() : List.of(allowed);
  }

  private BitSet range() {
    char from = bound();
    boolean wide = next() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
    at += wide ? 1 : 0;
    char to = wide ? bound() : from;
    var range = new BitSet(PLACES);
    IntStream.rangeClosed(from, to).limit(PLACES).forEach(c -> range.set(place(c)));
    return range;
  }

  private static BitSet only(char c) {
    var only = new BitSet(PLACES);
    only.set(place(c));
    return only;
  }

  private char bound() {
    char c = next();
    at++;
    return c == '\\' ? escaped() : c;
  }

  /** The char after a backslash; one that stands for a kind of chars is not understood. */
  private char escaped() {
    char c = next();
    at++;
    understood &= !Character.isLetterOrDigit(c) && c != 0;
    return c;
  }

  /** Whether what was just read may be missing; moves behind the sign that says how often. */
  private boolean isOptional() {
    boolean optional = false;
    char c = next();
    if (c == '{') {
      optional = pattern.startsWith("{0", at);
      at = Math.max(pattern.indexOf('}', at), at) + 1;
    } else if (c == '?' || c == '*' || c == '+') {
      optional = c != '+';
      at++;
    } else {
      return false;
    }
    // a second sign says how eagerly
    at += next() == '?' || next() == '+' ? 1 : 0;
    return optional;
  }

  private char next() {
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }
}
