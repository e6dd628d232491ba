package org.kusei.calendar;

import java.util.Locale;

/** What a ward's year has to reach by a day (節目). */
public enum Milestone {
  /** 素案. */
  OUTLINE,
  /** 案. */
  DRAFT,
  /** 策定. */
  ADOPTED,
  /** 中間振り返り. */
  MID_YEAR,
  /** 期末の自己評価. */
  YEAR_END,
  /** Values of the first quarter. */
  VALUES_1,
  /** Values of the second quarter. */
  VALUES_2,
  /** Values of the third quarter. */
  VALUES_3,
  /** Values of the fourth quarter. */
  VALUES_4;

  /** Key of its name in the message files. */
  public String key() {
    return "calendar.milestone." + word();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
