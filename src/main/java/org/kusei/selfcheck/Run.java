package org.kusei.selfcheck;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A self-check that was made.
 *
 * @param night null where somebody asked for it
 * @param findings null while it is not finished, or was broken off
 */
record Run(@Nullable LocalDate night, Instant startedAt, @Nullable Findings findings) {}
