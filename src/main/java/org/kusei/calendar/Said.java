package org.kusei.calendar;

import java.time.Instant;

/** Who said something, why and when. */
record Said(String who, String why, Instant at) {}
