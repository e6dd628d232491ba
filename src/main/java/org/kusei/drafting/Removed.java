package org.kusei.drafting;

import java.time.Instant;

/** A node that was taken out of a draft, and when; what went out together has the same moment. */
public record Removed(DraftNode node, Instant at) {}
