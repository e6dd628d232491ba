package org.kusei.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;

/**
 * What a person was told, or is to be told, on the morning of a day.
 *
 * @param failure what the mail server said last; null where nothing went wrong
 * @param sentAt null while the mail server has not taken it
 */
public record Digest(
    PersonId person,
    LocalDate day,
    int items,
    Text text,
    int attempts,
    @Nullable String failure,
    @Nullable Instant sentAt) {

  /** The letter itself. */
  public record Text(String address, String subject, String body) {}
}
