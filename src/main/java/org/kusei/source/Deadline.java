package org.kusei.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment by which a read must have ended; readers ask at every page, row or paragraph. */
public final class Deadline {

  private final long end;
  private final Duration allowed;

  private Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + allowed.toNanos();
  }

  public static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  public void check() {
    if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
      throw tooSlow(null);
    }
  }

  public UnreadableException tooSlow(@Nullable Throwable cause) {
    return new UnreadableException(
        cause, UnreadableException.Reason.TOO_SLOW, Long.toString(allowed.toSeconds()));
  }
}
