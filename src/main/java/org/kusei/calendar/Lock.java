package org.kusei.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/**
 * Why a kind of work cannot be done now, since or until when, and who can open it.
 *
 * @param cause whether it is shut again or not open yet
 * @param day the last day it was open, or the first on which it will be
 * @param who shut it
 * @param why they did
 */
public record Lock(
    Work work, Ward ward, FiscalYear year, Cause cause, LocalDate day, String who, String why) {

  /** Which side of the open days it is. */
  public enum Cause {
    NOT_YET_OPEN,
    CLOSED
  }

  /** Message key of the sentence. */
  public String key() {
    return "calendar.lock."
        + (cause == Cause.CLOSED ? "closed" : "not-yet-open")
        + "."
        + work.word();
  }

  /** The sentence as pages show it. */
  public String words(Texts texts) {
    return texts.text(
        key(),
        texts.japanese() ? ward.name() : ward.english(),
        Integer.toString(year.start()),
        new Figures(texts).day(day),
        why,
        who);
  }

  /** The answer of a use case that the lock stops. */
  public <T> Refused<T> refused() {
    return new Refused<>(
        key(), List.of(ward.name(), Integer.toString(year.start()), day.toString(), why, who));
  }
}
