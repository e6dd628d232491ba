package org.kusei.drafting;

/** Names one draft. */
public record DraftId(long value) {}
