package org.kusei.calendar;

import java.util.Locale;

/** Kinds of work on a ward's policy of a year that can be open or shut. */
public enum Work {
  /** Writing the plan. */
  DRAFT_PLAN,
  /** Entering values of indicators (実績値). */
  ENTER_VALUES,
  /** 中間振り返り. */
  REVIEW_MID_YEAR,
  /** 期末の自己評価. */
  REVIEW_YEAR_END;

  /** Key of its name in the message files. */
  public String key() {
    return "calendar.work." + word();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
