package org.kusei.indicator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;

/** Who does it, in which municipality, when. */
record Deed(MunicipalityId municipality, Actor by, Instant at) {

  OffsetDateTime stamp() {
    return at.atOffset(ZoneOffset.UTC);
  }
}
