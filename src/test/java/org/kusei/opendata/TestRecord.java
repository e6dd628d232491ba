package org.kusei.opendata;

import java.util.List;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.EditionDocument;
import org.kusei.indicator.Indicators;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.testing.TestCity;

/** A record on the test database to take editions out of. */
public final class TestRecord {
  private static final Actor CLERK = new Actor("clerk");

  private final Database database;
  private final Municipality city;

  private TestRecord(Database database, Municipality city) {
    this.database = database;
    this.city = city;
  }

  /** Of 渚市 with 浜区 (hama) and 丘区 (oka), without any policy. */
  public static TestRecord founded(Database database) {
    return new TestRecord(
        database, accepted(new Municipalities(database, TestCity.NOON).found(CLERK, founding())));
  }

  private static Founding founding() {
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

  public Municipality city() {
    return city;
  }

  Ward ward(String slug) {
    return new Wards(database).get(city.id(), slug);
  }

  public EditionSummary record(String ward, EditionDocument edition) {
    return accepted(
        new Recording(database, TestCity.NOON)
            .record(CLERK, Returns.edition(edition, ward(ward), null, "公表")));
  }

  public Exports exports() {
    var wards = new Wards(database);
    return new Exports(
        new Municipalities(database, TestCity.NOON),
        wards,
        new Policies(database, wards),
        new Withdrawals(database, wards, TestCity.NOON, List.of()),
        new Targets(new Indicators(database, TestCity.NOON, List.of(), List.of())));
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(var value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }
}
