package org.kusei.account;

import java.util.Locale;

/** What people do on pages that are not everyone's; {@link Rights} says who may. */
public enum Action {
  SIGN_IN,
  SEE_DESK,
  HAND_IN_DOCUMENT,
  SEE_DOCUMENT,
  CORRECT_DOCUMENT,
  REJECT_DOCUMENT,
  ACCEPT_DOCUMENT,
  ENTER_WARD,
  MATCH_ITEMS,
  SEE_YEAR,
  KEEP_CALENDAR,
  ASSIGN_DUTIES,
  SEE_INDICATORS,
  KEEP_INDICATORS,
  SET_TARGET,
  ENTER_VALUES,
  RELEASE_VALUES,
  SEE_REVIEW,
  JUDGE,
  FINISH_REVIEW,
  SEE_PLAN,
  WRITE_PLAN,
  SHAPE_PLAN,
  TALK_ABOUT_PLAN,
  PUBLISH_PLAN,
  REORGANISE,
  SEE_CHECKS,
  KEEP_PEOPLE,
  SEE_HISTORY,
  EXPORT_HISTORY,
  USE_OWN_ACCOUNT;

  /** Key of its name in the message files. */
  public String key() {
    return "account.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
