package org.kusei.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that a test sets, in Japan's time. */
public final class TestClock implements InstantSource {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private Instant now;

  private TestClock(Instant now) {
    this.now = now;
  }

  /** Stands at that moment of Japan, e.g. {@code 2019-04-30T23:59:59}. */
  public static TestClock at(String moment) {
    return new TestClock(parsed(moment));
  }

  public void set(String moment) {
    now = parsed(moment);
  }

  private static Instant parsed(String moment) {
    return LocalDateTime.parse(moment).atZone(TOKYO).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
