package org.kusei.review;

import java.util.Map;

/**
 * What somebody writes of a subject; see {@link Entry}.
 *
 * @param seen number of the entry that they had before them
 */
public record NewEntry(
    Subject subject,
    int seen,
    Map<String, String> codes,
    String done,
    String problem,
    String remedy,
    String reason) {

  public NewEntry {
    codes = Map.copyOf(codes);
  }
}
