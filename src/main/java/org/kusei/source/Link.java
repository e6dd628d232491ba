package org.kusei.source;

/** A hyperlink inside a block: what it covers and where it leads. */
public record Link(Span span, String href) {}
