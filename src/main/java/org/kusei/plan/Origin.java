package org.kusei.plan;

/**
 * A passage of a source file.
 *
 * @param firstLine from 1
 * @param quote the passage as the source writes it
 */
public record Origin(int firstLine, int lastLine, String quote) {

  public Origin {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("no such lines: " + firstLine + "-" + lastLine);
    }
  }
}
