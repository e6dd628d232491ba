package org.kusei.account;

import java.util.Locale;

/** What a person is at the place where they hold a duty. */
public enum Role {
  /** Answers for the ward's policy (区長). */
  MAYOR,
  /** Puts the policy together: of a ward, or of the city for all wards (企画). */
  PLANNING,
  /** Works on the matters of a section (担当). */
  SECTION,
  /** Works on the matters of a bureau of the city (局). */
  BUREAU,
  /** Keeps the people and their duties (管理者). */
  ADMINISTRATOR,
  /** Sees everything and changes nothing (監査). */
  AUDITOR;

  /** Key of its name in the message files. */
  public String key() {
    return "account.role." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether such a duty can be held there. */
  public boolean isHeldAt(Place place) {
    return switch (this) {
      case MAYOR -> place instanceof Place.OfWard;
      case PLANNING, ADMINISTRATOR, AUDITOR -> !(place instanceof Place.OfUnit);
      case SECTION -> place instanceof Place.OfUnit(var _, var ward) && ward != null;
      case BUREAU -> place instanceof Place.OfUnit(var _, var ward) && ward == null;
    };
  }
}
