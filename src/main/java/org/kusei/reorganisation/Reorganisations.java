package org.kusei.reorganisation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.calendar.Here;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.reorganisation.Applying.StoppedException;
import org.kusei.reorganisation.ChangeSetStore.By;
import org.kusei.reorganisation.Previewing.Office;
import org.kusei.responsibility.Responsibilities;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of units on a day (組織改編): drafted, looked at, and done as a whole or not at all. */
public final class Reorganisations {
  private final TransactionTemplate transactions;
  private final ChangeSetStore store;
  private final Previewing previewing;
  private final Hands hands;
  private final InstantSource clock;

  Reorganisations(Database database, Previewing previewing, Hands hands, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new ChangeSetStore(database);
    this.previewing = previewing;
    this.hands = hands;
    this.clock = clock;
  }

  /** What a reorganisation lays hands on. */
  record Hands(Office office, Responsibilities responsibilities) {}

  private By by(Actor actor) {
    return new By(actor.name(), clock.instant());
  }

  public List<ChangeSet> list(MunicipalityId municipality) {
    return store.list(municipality);
  }

  public ChangeSet get(MunicipalityId municipality, ChangeSetId id) {
    return store
        .find(id)
        .filter(set -> set.municipality().equals(municipality))
        .orElseThrow(() -> new NotFoundException(id));
  }

  public Decision<ChangeSetId> draft(
      Actor by, MunicipalityId municipality, @Nullable LocalDate day, String title) {
    if (day == null) {
      return new Refused<>("calendar.refused.no-day");
    }
    return title.isBlank()
        ? new Refused<>("reorganisation.refused.no-title")
        : new Accepted<>(store.insert(municipality, day, title.strip(), by(by)));
  }

  /** Adds a change; its number is given when it is kept. */
  public Decision<ChangeSetId> add(Actor by, ChangeSet set, Change change) {
    if (!change.isWhole()) {
      return new Refused<>("reorganisation.refused.incomplete");
    }
    return edited(set, () -> store.insert(set, change, by(by)));
  }

  public Decision<ChangeSetId> remove(ChangeSet set, long change) {
    return edited(set, () -> store.delete(set.id(), change));
  }

  /** Says to whom nodes ({@code n12}), people ({@code p3}) and others ({@code c7}) go. */
  public Decision<ChangeSetId> tell(Actor by, ChangeSet set, List<String> things, Heir heir) {
    return things.isEmpty()
        ? new Refused<>("responsibility.refused.no-node")
        : edited(set, () -> things.forEach(thing -> store.tell(set, thing, heir, by(by))));
  }

  /** From now on it is applied by itself on its day, or no longer. */
  public Decision<ChangeSetId> schedule(Actor by, ChangeSet set, boolean on) {
    return edited(set, () -> store.schedule(set.id(), on ? by.name() : null));
  }

  private Decision<ChangeSetId> edited(ChangeSet set, Runnable edit) {
    return decided(() -> {
      store.lock(set.id());
      if (current(set).isApplied()) {
        return new Refused<>("reorganisation.refused.applied");
      }
      edit.run();
      return new Accepted<>(set.id());
    });
  }

  private ChangeSet current(ChangeSet set) {
    return store.find(set.id()).orElseThrow();
  }

  private <T> Decision<T> decided(Supplier<Decision<T>> change) {
    return Objects.requireNonNull(transactions.execute(tx -> change.get()));
  }

  /** What it would do; writes nothing. */
  public Preview preview(ChangeSet set) {
    return previewing.preview(set);
  }

  /** Does all of it, on its day or later; or nothing, and says why. */
  public Decision<ChangeSetId> apply(Actor by, ChangeSet asked) {
    try {
      return decided(() -> {
        store.lock(asked.id());
        return applied(by, current(asked));
      });
    } catch (StoppedException e) {
      return new Refused<>(e.refused().reason(), e.refused().arguments());
    }
  }

  private Decision<ChangeSetId> applied(Actor by, ChangeSet set) {
    if (set.isApplied()) {
      return new Refused<>("reorganisation.refused.applied");
    }
    if (Here.today(clock).isBefore(set.day())) {
      return new Refused<>("reorganisation.refused.too-early", set.day().toString());
    }
    var preview = previewing.preview(set);
    if (!preview.faults().isEmpty() || preview.unresolved() > 0) {
      return new Refused<>(
          "reorganisation.refused.unresolved",
          Long.toString(preview.unresolved() + preview.faults().size()));
    }
    new Applying(hands.office(), hands.responsibilities(), by, set).apply(preview);
    store.applied(set.id(), by(by));
    return new Accepted<>(set.id());
  }

  /**
   * Applies what is scheduled and due; what cannot be applied says so on its page.
   *
   * @return how many were applied
   */
  public int applyScheduled() {
    int applied = 0;
    for (var id : store.scheduled(Here.today(clock))) {
      var set = store.find(id).orElseThrow();
      var by = Objects.requireNonNullElse(set.state().scheduledBy(), "schedule");
      switch (apply(new Actor(by), set)) {
        case Accepted<ChangeSetId> _ -> applied++;
        case Refused<ChangeSetId> refused -> failed(set, refused);
      }
    }
    return applied;
  }

  private void failed(ChangeSet set, Refused<?> refused) {
    var words = Texts.of(Locale.JAPANESE).text(refused.reason(), refused.arguments().toArray());
    if (!current(set).isApplied() && !words.equals(set.state().failure())) {
      store.failed(set.id(), words);
    }
  }
}
