package org.kusei.organization;

/** Names one municipality. */
public record MunicipalityId(long value) {}
