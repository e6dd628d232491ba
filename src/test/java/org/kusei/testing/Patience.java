package org.kusei.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what comes about by itself, far longer than a machine under load should need. */
public final class Patience {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final int PAUSE = 20;

  /** Asks again and again until it is so. */
  public static void until(Callable<Boolean> condition) throws Exception {
    var end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to that within " + LIMIT);
      }
      Thread.sleep(PAUSE);
    }
  }

  private Patience() {}
}
