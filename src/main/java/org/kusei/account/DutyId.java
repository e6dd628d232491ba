package org.kusei.account;

/** Names one duty of one person. */
public record DutyId(long value) {}
