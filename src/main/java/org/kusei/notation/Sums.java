package org.kusei.notation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Amount;

/** Reads sums of money: 22,268千円, 65百万円, 6千3百万円, 1億2,345万円, 六百万円, 「-」, なし. */
public final class Sums {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]{1,3}(?:[,、] ?[0-9]{3}){1,5}+(?:\\.[0-9]{1,3})?|[0-9]{1,15}(?:\\.[0-9]{1,3})?");
  private static final Pattern NONE =
      Pattern.compile("(?:-|ー|ｰ|一(?= ?[)\\]】]|$)|該当なし|なし|無し|無(?=[)\\] ]|$)|予算なし|計上なし){1,8}");
  private static final Pattern UNIT =
      Pattern.compile("(?:単位|^\\(?) ?:? ?(百万|千|万|億)?円|[(\\[] ?(百万|千|万|億)?円 ?[)\\]]");
  private static final String SMALL = "十百千拾";
  private static final String BIG = "万億兆萬";
  private static final String DIGITS = "〇一二三四五六七八九";

  /** What sums are written with. */
  public static final Alphabet ALPHABET =
      Alphabet.of("円 " + SMALL + BIG + DIGITS, NUMBER, NONE, UNIT);

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** A sum and where its notation ends. */
  public record Written(Amount amount, int end) {}

  private Sums() {}

  /** The unit a table names once for all its figures, e.g. (単位:千円); null where there is none. */
  public static @Nullable Long unit(String folded) {
    Matcher unit = UNIT.matcher(folded);
    if (!unit.find()) {
      return null;
    }
    String word = unit.group(1) == null ? unit.group(2) : unit.group(1);
    return word == null
        ? Long.valueOf(1)
        : switch (word) {
          case "千" -> 1_000L;
          case "万" -> 10_000L;
          case "百万" -> 1_000_000L;
          default -> 100_000_000L;
        };
  }

  /**
   * The sum that stands at {@code from} in the folded text, or null.
   *
   * @param unit what a figure without 円 counts; null when that is unknown, and such a figure is
   *     then no sum
   */
  public static @Nullable Written at(String folded, int from, @Nullable Long unit) {
    Matcher none = NONE.matcher(folded).region(from, folded.length());
    if (none.lookingAt()) {
      int end = folded.startsWith("千円", none.end()) ? none.end() + 2 : none.end();
      return new Written(Amount.noneOfItsOwn(), end);
    }
    return new Scan(folded, from, unit).sum();
  }

  /** One pass over the figures and kanji of a sum. */
  private static final class Scan {
    private final String text;
    private final @Nullable Long unit;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal number;
    private boolean kanji;
    private long smallest = Long.MAX_VALUE;
    private long biggest = Long.MAX_VALUE;

    Scan(String text, int from, @Nullable Long unit) {
      this.text = text;
      this.at = from;
      this.unit = unit;
    }

    @Nullable Written sum() {
      int start = at;
      while (at < text.length() && step()) {
        skipSpace();
      }
      if (at == start) {
        return null;
      }
      return at < text.length() && text.charAt(at) == '円' ? inYen() : inUnits();
    }

    private void skipSpace() {
      if (at + 1 < text.length()
          && text.charAt(at) == ' '
          && "千百万億円".indexOf(text.charAt(at + 1)) >= 0) {
        at++;
      }
    }

    private boolean step() {
      char c = text.charAt(at);
      if (SMALL.indexOf(c) >= 0) {
        return small(weight(c));
      }
      if (BIG.indexOf(c) >= 0) {
        return big(weight(c));
      }
      if (number == null && DIGITS.indexOf(c) >= 0) {
        number = BigDecimal.valueOf(DIGITS.indexOf(c));
        kanji = true;
        at++;
        return true;
      }
      return figures();
    }

    private boolean figures() {
      Matcher figures = NUMBER.matcher(text).region(at, text.length());
      if (number != null || !figures.lookingAt()) {
        return false;
      }
      number = new BigDecimal(figures.group().replaceAll("[,、 ]", ""));
      at = figures.end();
      return true;
    }

    private static long weight(char c) {
      return switch (c) {
        case '十', '拾' -> 10;
        case '百' -> 100;
        case '千' -> 1_000;
        case '億' -> 100_000_000L;
        case '兆' -> 1_000_000_000_000L;
        default -> 10_000;
      };
    }

    /** 1万2千千円 could mean two sums: a unit that does not get smaller makes it none. */
    private boolean small(long weight) {
      if (weight >= smallest) {
        return false;
      }
      BigDecimal times = number == null ? BigDecimal.ONE : number;
      section = section.add(times.multiply(BigDecimal.valueOf(weight)));
      smallest = weight;
      number = null;
      at++;
      return true;
    }

    private boolean big(long weight) {
      if (weight >= biggest) {
        return false;
      }
      total = total.add(section.add(rest()).multiply(BigDecimal.valueOf(weight)));
      section = BigDecimal.ZERO;
      biggest = weight;
      smallest = Long.MAX_VALUE;
      number = null;
      at++;
      return true;
    }

    private BigDecimal rest() {
      return number == null ? BigDecimal.ZERO : number;
    }

    private @Nullable Written inYen() {
      return written(total.add(section).add(rest()), at + 1);
    }

    private @Nullable Written inUnits() {
      boolean plain = number != null && !kanji && total.signum() == 0 && section.signum() == 0;
      return unit == null || !plain ? null : written(rest().multiply(BigDecimal.valueOf(unit)), at);
    }

    private static @Nullable Written written(BigDecimal yen, int end) {
      boolean whole = yen.stripTrailingZeros().scale() <= 0;
      return whole && yen.compareTo(LARGEST) <= 0
          ? new Written(Amount.yen(yen.longValueExact()), end)
          : null;
    }
  }
}
