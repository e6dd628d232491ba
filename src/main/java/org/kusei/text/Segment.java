package org.kusei.text;

/** A piece of a revised text; never empty. */
public record Segment(Mark mark, String text) {}
