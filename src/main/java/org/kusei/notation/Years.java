package org.kusei.notation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;

/** Reads fiscal years: 平成31年度, 令和元年度, R7, 2019年度(平成31年度), 七年度, and 29年度 that leaves out its era. */
public final class Years {

  private static final String NUMBER = "(元|[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})";
  private static final Pattern ERA =
      Pattern.compile(
          "(?:(平 {0,2}成|㍻|[HhＨ])|(令 {0,2}和|㋿|[Rr])|(昭 {0,2}和|㍼|[Ss])) {0,2}\\.? {0,2}"
              + NUMBER
              + "(?: {0,2}年 {0,2}度?|(?![0-9A-Za-z]))");
  private static final Pattern WESTERN =
      Pattern.compile("((?:19|20)[0-9]{2})(?: {0,2}年 {0,2}度?|(?! ?[0-9A-Za-z,.千百万億円人件-]))");
  private static final Pattern BARE = Pattern.compile(NUMBER + " {0,2}年 {0,2}度");
  private static final String BEGINNINGS = "平㍻HhＨ令㋿Rr昭㍼Ss元0123456789〇一二三四五六七八九十";
  private static final Pattern AGAIN = Pattern.compile(" ?[(\\[【/=] ?");

  /** What years are written with. */
  public static final Alphabet ALPHABET = Alphabet.of(")]】", ERA, WESTERN, BARE, AGAIN);

  private enum Era {
    SHOWA(1926),
    HEISEI(1989),
    REIWA(2019);

    final int first;

    Era(int first) {
      this.first = first;
    }
  }

  /**
   * A year as written.
   *
   * @param western null when the era was left out
   * @param end one past its last char
   */
  public record Written(@Nullable Integer western, int number, int end) {

    /** The fiscal year meant; without an era the one nearest to {@code near}. */
    public Optional<FiscalYear> meant(@Nullable FiscalYear near) {
      Integer said = western;
      if (said != null) {
        return year(said);
      }
      int around = near == null ? 2019 : near.start();
      return Stream.of(Era.values())
          .map(era -> era.first + number - 1)
          .min(Comparator.comparingInt(year -> Math.abs(year - around)))
          .flatMap(Written::year);
    }

    private static Optional<FiscalYear> year(int western) {
      return western < 1926 || western > 2200
          ? Optional.empty()
          : Optional.of(new FiscalYear(western));
    }
  }

  private Years() {}

  /** The year that stands at {@code from} in the folded text, or null. */
  public static @Nullable Written at(String folded, int from) {
    Written first = one(folded, from);
    if (first == null) {
      return null;
    }
    Matcher again = AGAIN.matcher(folded).region(first.end(), folded.length());
    if (!again.lookingAt()) {
      return first;
    }
    Written second = one(folded, again.end());
    if (second == null || second.end() >= folded.length()) {
      return first;
    }
    boolean closed = ")]】".indexOf(folded.charAt(second.end())) >= 0;
    return closed && second.meant(null).equals(first.meant(null))
        ? new Written(first.western(), first.number(), second.end() + 1)
        : first;
  }

  /** The first year with 年度 or an era in the folded text, or null. */
  public static @Nullable Written find(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (!startsNumber(folded, i)) {
        continue;
      }
      Written written = at(folded, i);
      if (written != null) {
        return written;
      }
    }
    return null;
  }

  private static boolean startsNumber(String folded, int i) {
    boolean digit = Character.isDigit(folded.charAt(i));
    return !(digit && i > 0 && Character.isDigit(folded.charAt(i - 1)));
  }

  private static @Nullable Written one(String folded, int from) {
    // asked of every char of a title: most begin no year
    if (from >= folded.length() || BEGINNINGS.indexOf(folded.charAt(from)) < 0) {
      return null;
    }
    Matcher era = ERA.matcher(folded).region(from, folded.length());
    if (era.lookingAt()) {
      return inEra(era);
    }
    Matcher western = WESTERN.matcher(folded).region(from, folded.length());
    if (western.lookingAt()) {
      int year = Integer.parseInt(western.group(1));
      return new Written(year, year, western.end());
    }
    Matcher bare = BARE.matcher(folded).region(from, folded.length());
    Integer number = bare.lookingAt() ? Numerals.read(bare.group(1)) : null;
    return number == null || number == 0 ? null : new Written(null, number, bare.end());
  }

  private static @Nullable Written inEra(Matcher matched) {
    Integer number = Numerals.read(matched.group(4));
    if (number == null || number == 0) {
      return null;
    }
    Era era =
        matched.group(1) != null ? Era.HEISEI : matched.group(2) != null ? Era.REIWA : Era.SHOWA;
    return new Written(era.first + number - 1, number, matched.end());
  }
}
