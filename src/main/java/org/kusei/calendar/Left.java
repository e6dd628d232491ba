package org.kusei.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kusei.platform.Texts;

/** How long is left until a day, in words: あと3日, 今日まで, 2日過ぎています. */
public final class Left {

  public static String words(Texts texts, LocalDate today, LocalDate until) {
    long days = ChronoUnit.DAYS.between(today, until);
    if (days == 0) {
      return texts.text("calendar.left.today");
    }
    return days > 0 ? texts.count("calendar.left", days) : texts.count("calendar.overdue", -days);
  }

  /** How far away a day is that may be reached already: あと3日, 今日, 2日前. */
  public static String distance(Texts texts, LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return texts.text("calendar.distance.today");
    }
    return days > 0 ? texts.count("calendar.left", days) : texts.count("calendar.ago", -days);
  }

  private Left() {}
}
