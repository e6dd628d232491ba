package org.kusei.measure;

/** Names one indicator. */
public record IndicatorId(long value) {}
