package org.kusei.reorganisation;

/** Names one change set. */
public record ChangeSetId(long value) {}
