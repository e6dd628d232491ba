package org.kusei.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Japan, where every day of the calendar begins and ends. */
public final class Here {
  static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Here() {}
}
