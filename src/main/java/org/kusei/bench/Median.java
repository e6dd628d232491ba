package org.kusei.bench;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** The middle of several measurements. */
final class Median {
  private static final int WARMING = 2;

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
