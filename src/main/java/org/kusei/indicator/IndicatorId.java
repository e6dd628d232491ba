package org.kusei.indicator;

/** Names one indicator. */
public record IndicatorId(long value) {}
