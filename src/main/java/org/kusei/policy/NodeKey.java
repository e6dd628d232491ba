package org.kusei.policy;

/** Names a node of a policy: the same in all editions of the year. */
public record NodeKey(long value) {}
