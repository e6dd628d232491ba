package org.kusei.reform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a review of the reform programme, recorded by mistake, left the public record (取り下げ).
 *
 * @param programme as it was recorded; its content stays, but not in public
 * @param reason as the officer gave it, for the public
 * @param correction the public review that stands for it, perhaps of another year; null when there
 *     is none
 */
public record ProgrammeWithdrawal(
    ReformProgramme programme,
    String reason,
    Instant withdrawnAt,
    @Nullable ReformProgramme correction) {}
