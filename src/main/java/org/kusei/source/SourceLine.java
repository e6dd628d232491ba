package org.kusei.source;

/**
 * One line of the source as read.
 *
 * @param number from 1; for text, HTML and XML the line of the file, else of the text as read
 */
public record SourceLine(int number, String text) {}
