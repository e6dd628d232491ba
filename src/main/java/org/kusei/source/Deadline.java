package org.kusei.source;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which a read or a recognition must have ended; who works asks at every page, row,
 * paragraph or claim.
 */
public final class Deadline {

  private final LongSupplier nanos;
  private final long start;
  private final Duration allowed;

  /**
   * @param nanos a clock that only tells how time passes
   */
  public Deadline(Duration allowed, LongSupplier nanos) {
    this.allowed = allowed;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  public static Deadline in(Duration allowed) {
    return new Deadline(allowed, System::nanoTime);
  }

  /**
   * Goes on while there is time.
   *
   * @throws UnreadableException when there is none, or when nobody waits for the result any more
   */
  public void check() {
    long spent = nanos.getAsLong() - start;
    if (spent > allowed.toNanos() || Thread.currentThread().isInterrupted()) {
      throw tooSlow(null);
    }
  }

  public UnreadableException tooSlow(@Nullable Throwable cause) {
    return new UnreadableException(
        cause, UnreadableException.Reason.TOO_SLOW, Long.toString(allowed.toSeconds()));
  }
}
