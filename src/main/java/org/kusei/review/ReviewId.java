package org.kusei.review;

/** Names one review. */
public record ReviewId(long value) {}
