package org.kusei.calendar;

/** Names one permit. */
public record PermitId(long value) {}
