package org.kusei.bench;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** The middle of several measurements. */
final class Median {
  private static final int WARMING = 2;
  private static final double COMPILED_SECONDS = 12;
  private static final int PASSES = 10;

  /** What two works take, in seconds. */
  record Both(double one, double other) {}

  /** Seconds that the work takes; the first rounds warm up and do not count. */
  static double seconds(int rounds, Runnable work) {
    for (int i = 0; i < WARMING; i++) {
      work.run();
    }
    return of(
        rounds,
        () -> {
          var start = System.nanoTime();
          work.run();
          return (System.nanoTime() - start) / 1e9;
        });
  }

  /**
   * Seconds that each of two works takes that last only milliseconds: in turns, after both have run
   * until the JVM has compiled what they need, for what is measured first would else warm up for
   * what is measured next.
   */
  static Both inTurns(int rounds, Runnable one, Runnable other) {
    var begun = System.nanoTime();
    while ((System.nanoTime() - begun) / 1e9 < COMPILED_SECONDS) {
      one.run();
      other.run();
    }
    var ones = new double[rounds];
    var others = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      ones[round] = passes(one);
      others[round] = passes(other);
    }
    return new Both(of(ones), of(others));
  }

  private static double passes(Runnable work) {
    var begun = System.nanoTime();
    for (int pass = 0; pass < PASSES; pass++) {
      work.run();
    }
    return (System.nanoTime() - begun) / 1e9 / PASSES;
  }

  static double of(int rounds, DoubleSupplier measured) {
    var values = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      values[i] = measured.getAsDouble();
    }
    return of(values);
  }

  static double of(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Median() {}
}
