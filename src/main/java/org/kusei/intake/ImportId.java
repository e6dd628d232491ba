package org.kusei.intake;

/** Names one import. */
public record ImportId(long value) {}
