package org.kusei.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;

/** A small city of two wards, founded in an empty database. */
public final class TestCity {
  public static final Actor CLERK = new Actor("clerk");
  public static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2019-04-01T03:00:00Z"));

  public static Founding founding() {
    return new Founding(
        "990001",
        "nagisa",
        "渚市",
        "なぎさし",
        "Nagisa City",
        List.of(
            new FoundingWard("hama", "浜区", "はまく", "Hama Ward", 1, 1),
            new FoundingWard("oka", "丘区", "おかく", "Oka Ward", 2, 1)));
  }

  public static Municipality founded(Database database) {
    if (new Municipalities(database, NOON).found(CLERK, founding())
        instanceof Accepted<Municipality>(var city)) {
      return city;
    }
    throw new IllegalStateException("not empty");
  }

  /** 浜区 of a city that is founded here. */
  public static Ward ward(Database database) {
    return new Wards(database).get(founded(database).id(), "hama");
  }

  private TestCity() {}
}
