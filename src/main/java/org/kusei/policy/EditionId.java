package org.kusei.policy;

/** Names one edition of one policy. */
public record EditionId(long value) {}
