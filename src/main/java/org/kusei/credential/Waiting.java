package org.kusei.credential;

import java.time.Duration;

/** How a wait is said. */
final class Waiting {

  /** Whole seconds, never too few. */
  static String seconds(Duration wait) {
    return Long.toString(wait.plusMillis(999).toSeconds());
  }

  private Waiting() {}
}
