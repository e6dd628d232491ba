package org.kusei.reorganisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;

/**
 * What becomes of one unit.
 *
 * @param number names it within all change sets
 * @param unit null for one that is opened
 * @param ward of the unit that is opened; null for a bureau
 * @param name of the unit that is opened or renamed; empty else
 * @param heir of a unit that is merged; null else
 */
public record Change(
    long number,
    Kind kind,
    @Nullable UnitId unit,
    @Nullable WardId ward,
    String name,
    String english,
    @Nullable Heir heir) {

  /** What happens. */
  public enum Kind {
    /** 新設. */
    OPEN,
    /** 改称. */
    RENAME,
    /** 廃止. */
    CLOSE,
    /** 統合: it ends, and another takes over all that was its. */
    MERGE,
    /** 分割: it ends, and each thing that was its is told whose it is now. */
    SPLIT;

    /** Key of its name in the message files. */
    public String key() {
      return "reorganisation.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it says all that its kind needs. */
  boolean isWhole() {
    return switch (kind) {
      case OPEN -> isNamed();
      case RENAME -> unit != null && isNamed();
      case CLOSE, SPLIT -> unit != null;
      case MERGE -> unit != null && heir != null;
    };
  }

  private boolean isNamed() {
    return !name.isBlank() && !english.isBlank();
  }

  boolean ends(UnitId asked) {
    return asked.equals(unit) && kind != Kind.RENAME;
  }
}
