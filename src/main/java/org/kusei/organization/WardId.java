package org.kusei.organization;

/** Names one ward. */
public record WardId(long value) {}
