package org.kusei.audit;

import java.time.Instant;

/**
 * One row of the trail.
 *
 * @param number counted from 1 without a gap
 * @param previous hash of the row before it
 */
public record Entry(long number, Instant at, Event event, Hash previous, Hash hash) {

  /** What the hash must be, by what the row says. */
  Hash due() {
    return Hash.of(previous, number, at, event);
  }
}
