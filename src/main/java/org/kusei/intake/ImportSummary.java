package org.kusei.intake;

import java.time.Instant;
import org.kusei.platform.ContentHash;

/** One import as lists show it. */
public record ImportSummary(
    ImportId id,
    ContentHash hash,
    String name,
    Import.Status status,
    int version,
    Instant receivedAt) {}
