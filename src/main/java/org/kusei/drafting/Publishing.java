package org.kusei.drafting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.DraftJson.Decided;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.drafting.Resolution.Outcome;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes drafts as editions: 素案, 案, 策定, 改定. A decision holds for exactly what was shown; what is
 * decided for a later moment is kept as it stood and published then, whatever is written meanwhile.
 */
public final class Publishing {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final TransactionTemplate transactions;
  private final DraftStore drafts;
  private final ResolutionStore resolutions;
  private final Drafts reading;
  private final Policies policies;
  private final Recording recording;
  private final InstantSource clock;

  public Publishing(
      Database database,
      Drafts reading,
      Policies policies,
      Recording recording,
      InstantSource clock) {
    this.transactions = database.transactions();
    this.drafts = new DraftStore(database);
    this.resolutions = new ResolutionStore(database);
    this.reading = reading;
    this.policies = policies;
    this.recording = recording;
    this.clock = clock;
  }

  /**
   * What somebody wants to publish.
   *
   * @param publishAt a moment that has passed means now
   * @param seen the count of changes of the draft that was shown
   */
  public record Wish(Stage stage, Instant publishAt, String basis, String reason, long seen) {}

  /** Decisions about the draft, the latest first. */
  public List<Resolution> list(DraftId draft) {
    return resolutions.list(draft);
  }

  /** The stages that may come next, the likeliest first. */
  public List<Stage> nextStages(Draft draft) {
    return nextStages(current(draft).map(EditionSummary::stage).orElse(null));
  }

  static List<Stage> nextStages(@Nullable Stage now) {
    return switch (now) {
      case null -> List.of(Stage.OUTLINE, Stage.DRAFT, Stage.ADOPTED);
      case OUTLINE -> List.of(Stage.DRAFT, Stage.OUTLINE, Stage.ADOPTED);
      case DRAFT -> List.of(Stage.ADOPTED, Stage.DRAFT);
      case ADOPTED, REVISED -> List.of(Stage.REVISED);
    };
  }

  private Optional<EditionSummary> current(Draft draft) {
    return policies.findCurrentSummary(draft.ward().id(), draft.year());
  }

  /** The draft as the edition that it would become today. */
  public Edition preview(Draft draft, Stage stage) {
    int number =
        policies.listEditions(draft.ward().id(), draft.year()).stream()
                .mapToInt(EditionSummary::number)
                .max()
                .orElse(0)
            + 1;
    var today = LocalDate.ofInstant(clock.instant(), HERE);
    return new DraftEdition(draft, sameYear(draft)).edition(stage, number, today);
  }

  /** What readers have of it now: of its year, else of the year before. */
  public Optional<Edition> findCompared(Draft draft) {
    var ward = draft.ward().id();
    return policies
        .findCurrent(ward, draft.year())
        .or(() -> policies.findCurrent(ward, draft.year().previous()));
  }

  /** The number of an edition of its year that is public. */
  public Optional<Integer> findNumber(Draft draft, EditionId edition) {
    return policies.listEditions(draft.ward().id(), draft.year()).stream()
        .filter(each -> each.id().equals(edition))
        .map(EditionSummary::number)
        .findAny();
  }

  private @Nullable Edition sameYear(Draft draft) {
    return policies.findCurrent(draft.ward().id(), draft.year()).orElse(null);
  }

  /** Decides to publish what was shown: at once, or at the moment that the wish names. */
  public Decision<Resolution> decide(Actor by, DraftId id, Wish wish) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var row = drafts.lock(id).orElseThrow(() -> new NotFoundException(id));
          var draft = reading.whole(row);
          var refusal = refusal(draft, wish);
          if (refusal != null) {
            return refusal;
          }
          var now = clock.instant();
          var content = DraftJson.write(new Decided(draft.head(), draft.nodes()));
          long decision = resolutions.insert(row, wish, content, by.name(), now);
          if (!wish.publishAt().isAfter(now)
              && publish(by, row, get(id, decision))
                  instanceof Refused<EditionSummary>(var reason, var arguments)) {
            tx.setRollbackOnly();
            return new Refused<>(reason, arguments);
          }
          return new Accepted<>(get(id, decision));
        }));
  }

  private @Nullable Refused<Resolution> refusal(Draft draft, Wish wish) {
    if (resolutions.list(draft.id()).stream().anyMatch(Resolution::waits)) {
      return new Refused<>("drafting.refused.waits");
    }
    if (draft.changes() != wish.seen()) {
      return new Refused<>("drafting.refused.changed-since");
    }
    if (!nextStages(draft).contains(wish.stage())) {
      return new Refused<>("drafting.refused.stage");
    }
    if (draft.nodes().isEmpty()) {
      return new Refused<>("drafting.refused.empty");
    }
    return wish.stage() == Stage.REVISED && wish.reason().isBlank()
        ? new Refused<>("drafting.refused.no-reason")
        : null;
  }

  private Decision<EditionSummary> publish(Actor by, DraftRow row, Resolution resolution) {
    var decided = DraftJson.decided(resolutions.content(resolution.id()));
    var draft = reading.whole(row).holding(decided.head(), decided.nodes());
    if (!nextStages(draft).contains(resolution.stage())) {
      return new Refused<>("drafting.refused.stage");
    }
    var published = new DraftEdition(draft, sameYear(draft));
    var edition = published.newEdition(resolution.stage(), day(resolution), resolution.reason());
    var recorded = recording.record(by, edition, published.keys());
    if (recorded instanceof Accepted<EditionSummary>(var summary)) {
      drafts.touch(row.id());
      drafts.base(row.id(), summary.id());
      end(row, resolution, new Outcome(summary.id(), "", by.name(), clock.instant()));
    }
    return recorded;
  }

  private static LocalDate day(Resolution resolution) {
    boolean later = resolution.publishAt().isAfter(resolution.decidedAt());
    return LocalDate.ofInstant(later ? resolution.publishAt() : resolution.decidedAt(), HERE);
  }

  private void end(DraftRow row, Resolution resolution, Outcome outcome) {
    resolutions.insertOutcome(row, resolution.id(), outcome);
  }

  /** Calls off what waits for its moment; refused when it is published or called off already. */
  public Decision<Resolution> callOff(Actor by, DraftId id, long decision, String why) {
    if (why.isBlank()) {
      return new Refused<>("drafting.refused.no-reason");
    }
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var row = drafts.lock(id).orElseThrow(() -> new NotFoundException(id));
          var resolution = get(id, decision);
          if (!resolution.waits()) {
            return new Refused<>("drafting.refused.over");
          }
          end(row, resolution, new Outcome(null, why.strip(), by.name(), clock.instant()));
          return new Accepted<>(get(id, decision));
        }));
  }

  /**
   * Publishes everything whose moment has come, each in a transaction of its own. What the record
   * refuses is over, with the reason.
   *
   * @return how many editions came of it
   */
  public int publishDue() {
    int published = 0;
    for (var id : resolutions.due(clock.instant())) {
      published += Objects.requireNonNull(transactions.execute(tx -> publishDue(id)));
    }
    return published;
  }

  private int publishDue(DraftId id) {
    var row = drafts.lock(id).orElseThrow(() -> new NotFoundException(id));
    var waiting =
        resolutions.list(id).stream()
            .filter(Resolution::waits)
            .filter(each -> !each.publishAt().isAfter(clock.instant()))
            .toList();
    int published = 0;
    for (var resolution : waiting) {
      var by = new Actor(resolution.who());
      switch (publish(by, row, resolution)) {
        case Accepted<EditionSummary> _ -> published++;
        case Refused<EditionSummary> refused ->
            end(row, resolution, new Outcome(null, refused.reason(), by.name(), clock.instant()));
      }
    }
    return published;
  }

  private Resolution get(DraftId draft, long decision) {
    return resolutions.list(draft).stream()
        .filter(each -> each.id() == decision)
        .findAny()
        .orElseThrow(() -> new NotFoundException(decision));
  }
}
