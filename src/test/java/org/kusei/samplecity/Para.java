package org.kusei.samplecity;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph or bullet.
 *
 * @param label heading of the form under which it stands, e.g. 現状; null for none
 */
record Para(@Nullable String label, String text) {

  /** Reads {@code label:: text} or plain text. */
  static Para read(String line) {
    var at = line.indexOf(":: ");
    return at < 0
        ? new Para(null, line.strip())
        : new Para(line.substring(0, at).strip(), line.substring(at + 3).strip());
  }
}
