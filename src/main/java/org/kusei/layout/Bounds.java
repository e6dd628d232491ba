package org.kusei.layout;

/**
 * How much of a PDF is read at most.
 *
 * @param pages of the document
 * @param marks characters and rules of one page
 * @param pulse called often; throws when there is no more time
 */
public record Bounds(int pages, int marks, Runnable pulse) {}
