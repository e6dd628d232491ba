package org.kusei.difference;

import java.time.Instant;

/** Who said something, why and when. */
record Saying(String who, String why, Instant at) {}
