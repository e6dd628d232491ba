package org.kusei.organization;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters further wards into a municipality that is on record. */
public final class NewWards {
  private final TransactionTemplate transactions;
  private final OrganizationStore store;
  private final InstantSource clock;
  private final List<WardListener> listeners;

  public NewWards(Database database, InstantSource clock) {
    this(database, clock, List.of());
  }

  public NewWards(Database database, InstantSource clock, List<WardListener> listeners) {
    this.listeners = List.copyOf(listeners);
    this.transactions = database.transactions();
    this.store = new OrganizationStore(database);
    this.clock = clock;
  }

  /** The ward takes the first free place on the board after the last row. */
  public Decision<Ward> enter(Actor by, MunicipalityId municipality, Names names) {
    if (!Slugs.mayBe(names.slug())) {
      return new Refused<>("organization.refused.slug", names.slug());
    }
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var wards = store.lockWards(municipality);
          if (wards.stream().anyMatch(ward -> ward.name().equals(names.name()))) {
            return new Refused<>("organization.refused.ward-exists", names.name());
          }
          if (wards.stream().anyMatch(ward -> ward.slug().equals(names.slug()))) {
            return new Refused<>("organization.refused.slug", names.slug());
          }
          store.insertWard(municipality, names.at(1, lastRow(wards) + 1));
          store.insertHistory(municipality, by, "ward entered: " + names.name(), clock.instant());
          listeners.forEach(listener -> listener.entered(municipality));
          return new Accepted<>(store.getWard(municipality, names.slug()));
        }));
  }

  /** What a ward is called: in addresses, in documents, read aloud, in English. */
  public record Names(String slug, String name, String kana, String english) {

    FoundingWard at(int column, int row) {
      return new FoundingWard(slug, name, kana, english, column, row);
    }
  }

  private static int lastRow(List<Ward> wards) {
    return wards.stream().mapToInt(Ward::row).max().orElse(0);
  }
}
