package org.kusei.account;

/** Names one person. */
public record PersonId(long value) {}
