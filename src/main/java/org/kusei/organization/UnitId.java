package org.kusei.organization;

/** Names one unit. */
public record UnitId(long value) {}
