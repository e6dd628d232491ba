package org.kusei.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chars without which a text cannot match a pattern, read from the pattern's own source: asking for
 * them first spares most of the trying. Each need is a set of chars, met by a text that has any of
 * them; chars stand for themselves modulo 64, so that some needs seem met that are not. What is not
 * understood of a pattern needs nothing.
 */
final class NeededChars {
  private final String pattern;
  private int at;
  private boolean understood = true;

  private NeededChars(String pattern) {
    this.pattern = pattern;
  }

  /** The needs of the pattern; all of them must be met. */
  static long[] of(String pattern) {
    var reading = new NeededChars(pattern);
    var needs = reading.alternatives();
    boolean plain = pattern.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return reading.understood && plain && reading.at == pattern.length()
        ? needs.stream().mapToLong(Long::longValue).distinct().toArray()
        : new long[0];
  }

  /** Which chars the text has. */
  static long in(String text) {
    long present = 0;
    for (int i = 0; i < text.length(); i++) {
      present |= 1L << text.charAt(i);
    }
    return present;
  }

  static boolean areMet(long[] needs, long present) {
    for (long need : needs) {
      if ((need & present) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Of several ways any is enough, so that only one need of each can be told. */
  private List<Long> alternatives() {
    var ways = new ArrayList<List<Long>>();
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
    long any = ways.stream().mapToLong(NeededChars::rarest).reduce(0, (a, b) -> a | b);
    return List.of(any);
  }

  private static long rarest(List<Long> needs) {
    return needs.stream().min(Comparator.comparingInt(Long::bitCount)).orElseThrow();
  }

  private List<Long> sequence() {
    var needs = new ArrayList<Long>();
    while (understood && at < pattern.length() && next() != '|' && next() != ')') {
      var own = item();
      if (!isOptional()) {
        needs.addAll(own);
      }
    }
    return needs;
  }

  private List<Long> item() {
    char c = pattern.charAt(at);
    at++;
    return switch (c) {
      case '(' -> group();
      case '[' -> oneOf();
      case '.', '^', '$' -> List.of();
      case '\\' -> List.of(1L << escaped());
      default -> List.of(1L << c);
    };
  }

  private List<Long> group() {
    boolean counts = true;
    if (next() == '?') {
      counts = pattern.startsWith("?:", at);
      understood &= counts || Stream.of("?=", "?!").anyMatch(look -> pattern.startsWith(look, at));
      at += 2;
    }
    var needs = alternatives();
    understood &= next() == ')';
    at++;
    return counts ? needs : List.of();
  }

  /** What a class in brackets allows; nothing is known of one that only forbids. */
  private List<Long> oneOf() {
    boolean forbids = next() == '^';
    long allowed = 0;
    while (understood && next() != ']') {
      understood = next() != '[' && next() != '&' && at < pattern.length();
      allowed |= range();
    }
    at++;
    return forbids ? List.of() : List.of(allowed);
  }

  private long range() {
    char from = bound();
    boolean wide = next() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
    at += wide ? 1 : 0;
    char to = wide ? bound() : from;
    return to - from >= Long.SIZE
        ? -1
        : IntStream.rangeClosed(from, to).mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
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
