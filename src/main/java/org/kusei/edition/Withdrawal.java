package org.kusei.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an edition, recorded by mistake, left the public record (取り下げ).
 *
 * @param edition as it was recorded; its content stays, but not in public
 * @param reason as the officer gave it, for the public
 * @param correction the public edition that stands for it, perhaps of another ward or year; null
 *     when there is none
 */
public record Withdrawal(
    EditionSummary edition,
    String reason,
    Instant withdrawnAt,
    @Nullable EditionSummary correction) {}
