package org.kusei.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days: 2019年4月2日, 平成31年4月2日, H31.4.2, 2019/4/2, 令和元年五月一日. */
public final class Dates {

  private static final String N = "(元|[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})";
  private static final Pattern DAY =
      Pattern.compile(
          "(?:((?:19|20)[0-9]{2})|(平成|令和|昭和|㍻|㋿|㍼|[HRS])\\.? ?"
              + N
              + ") ?[年./-] ?"
              + N
              + " ?[月./-] ?"
              + N
              + " ?日?");

  /** A day and where its notation stands in the text. */
  public record Written(LocalDate day, int start, int end) {}

  private Dates() {}

  /** The first day in the folded text from {@code from}, or null. */
  public static @Nullable Written find(String folded, int from) {
    Matcher matcher = DAY.matcher(folded);
    int at = from;
    while (at <= folded.length() && matcher.find(at)) {
      LocalDate day = day(matcher);
      if (day != null) {
        return new Written(day, matcher.start(), matcher.end());
      }
      at = matcher.start() + 1;
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher matched) {
    Integer year = year(matched);
    Integer month = Numerals.read(matched.group(4));
    Integer day = Numerals.read(matched.group(5));
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable Integer year(Matcher matched) {
    String western = matched.group(1);
    if (western != null) {
      return Integer.valueOf(western);
    }
    Integer number = Numerals.read(matched.group(3));
    int first =
        switch (matched.group(2)) {
          case "平成", "㍻", "H" -> 1988;
          case "令和", "㋿", "R" -> 2018;
          default -> 1925;
        };
    return number == null ? null : Integer.valueOf(first + number);
  }
}
