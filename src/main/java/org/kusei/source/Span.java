package org.kusei.source;

/**
 * A stretch of one source line.
 *
 * @param line number of the line, from 1
 * @param start first char of the line's text, from 0
 * @param end one past the last char
 */
public record Span(int line, int start, int end) {

  public Span {
    if (line < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + line + ":" + start + "-" + end);
    }
  }
}
