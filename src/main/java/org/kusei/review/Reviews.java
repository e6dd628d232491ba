package org.kusei.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.edition.NodeVersion;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Indicators.Closing;
import org.kusei.indicator.Release;
import org.kusei.indicator.Releases;
import org.kusei.measure.Course;
import org.kusei.measure.IndicatorId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Policies;
import org.kusei.review.ReviewStore.Deed;
import org.kusei.review.Sheet.Measured;
import org.kusei.review.Sheet.Part;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviews of wards' policies: beginning, writing, finishing, reading. */
public final class Reviews {
  private static final int LONGEST_TEXT = 10_000;

  private final TransactionTemplate transactions;
  private final Stores stores;
  private final Sources sources;
  private final InstantSource clock;
  private final List<ReviewListener> listeners;

  private record Stores(ReviewStore reviews, EntryStore entries, RemainderStore remainder) {}

  /** What reviews read. */
  public record Sources(
      Policies policies, Indicators indicators, Releases releases, Schemes schemes) {}

  public Reviews(
      Database database, InstantSource clock, Sources sources, List<ReviewListener> listeners) {
    this.transactions = database.transactions();
    this.stores =
        new Stores(
            new ReviewStore(database), new EntryStore(database), new RemainderStore(database));
    this.sources = sources;
    this.clock = clock;
    this.listeners = List.copyOf(listeners);
  }

  public Optional<Review> find(Ward ward, FiscalYear year, ReviewKind kind) {
    return stores.reviews.find(ward, year, kind);
  }

  public Review get(ReviewId id) {
    return stores.reviews.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  /** Of all years, the earliest first. */
  public List<Review> list(WardId ward) {
    return stores.reviews.list(ward);
  }

  public List<Review> listOpen(MunicipalityId municipality) {
    return stores.reviews.listOpen(municipality);
  }

  /** The finished ones of that year. */
  public List<Review> listFinished(WardId ward, FiscalYear year) {
    return list(ward).stream()
        .filter(review -> review.year().equals(year) && review.isFinished())
        .toList();
  }

  /** Begins the review of the edition that holds; the one that is there already where there is. */
  public Decision<Review> begin(Actor by, Edition edition, ReviewKind kind) {
    var scheme = sources.schemes.find(edition.year());
    if (scheme.isEmpty()) {
      return new Refused<>("review.refused.no-scheme");
    }
    return decided(() -> {
      stores.reviews.insert(deed(by), edition, kind, scheme.get().id());
      return new Accepted<>(find(edition.ward(), edition.year(), kind).orElseThrow());
    });
  }

  /** Writes of one subject; what was written before stays as an earlier entry. */
  public Decision<Entry> enter(Actor by, ReviewId id, NewEntry added) {
    return decided(() -> {
      var review = stores.reviews.lock(id).orElseThrow(() -> new NotFoundException(id));
      if (review.isFinished()) {
        return new Refused<>("review.refused.finished");
      }
      var part =
          sheet(review).parts().stream()
              .filter(each -> each.subject().equals(added.subject()))
              .findAny()
              .orElseThrow(() -> new NotFoundException(added.subject()));
      var refusal = refusal(part, added);
      if (refusal.isPresent()) {
        return new Refused<>(refusal.get());
      }
      stores.entries.insert(deed(by), review, added, part.entry().number() + 1);
      return new Accepted<>(
          Objects.requireNonNull(stores.entries.listLast(id).get(added.subject())));
    });
  }

  private static Optional<String> refusal(Part part, NewEntry added) {
    if (part.entry().number() != added.seen()) {
      return Optional.of("review.refused.changed-meanwhile");
    }
    boolean known =
        added.codes().entrySet().stream()
            .allMatch(judged ->
                part.dimensions().stream()
                    .filter(dimension -> dimension.id().equals(judged.getKey()))
                    .anyMatch(dimension -> dimension.find(judged.getValue()).isPresent()));
    if (!known) {
      return Optional.of("review.refused.code");
    }
    int longest =
        Math.max(
            Math.max(added.done().length(), added.problem().length()),
            Math.max(added.remedy().length(), added.reason().length()));
    return longest > LONGEST_TEXT ? Optional.of("review.refused.too-long") : Optional.empty();
  }

  /**
   * Finishes the review: frozen, public, the values it read closed and public too, and what remains
   * kept as tasks.
   *
   * @param unjudged why what is judged neither way is left so; empty where all is judged
   */
  public Decision<Review> finish(Actor by, ReviewId id, String unjudged) {
    return decided(() -> {
      var review = stores.reviews.lock(id).orElseThrow(() -> new NotFoundException(id));
      if (review.isFinished()) {
        return new Refused<>("review.refused.finished");
      }
      var until = review.kind().until(review.year());
      if (!sources.indicators.today().isAfter(until)) {
        return new Refused<>("review.refused.too-early", until.toString());
      }
      int open = sheet(review).countUnexplained();
      if (open > 0 && unjudged.isBlank()) {
        return new Refused<>("review.refused.unjudged", Integer.toString(open));
      }
      if (unjudged.length() > LONGEST_TEXT) {
        return new Refused<>("review.refused.too-long");
      }
      keep(by, review);
      release(by, review);
      stores.reviews.freeze(
          deed(by), id, edition(review).id(), open == 0 ? null : unjudged.strip());
      var finished = get(id);
      listeners.forEach(listener -> listener.finished(finished));
      return new Accepted<>(finished);
    });
  }

  private void keep(Actor by, Review review) {
    var closing = new Closing(keys(edition(review)), review.kind().until(review.year()));
    sources.indicators.close(by, review.municipality(), closing).stream()
        .map(course -> course.until(closing.until()))
        .forEach(course -> stores.remainder.insert(review, ReadFigure.of(course)));
    for (var part : sheet(review).parts()) {
      var node = part.node();
      var entry = part.entry();
      if (node != null && part.sort() != Subject.Sort.INDICATOR && !entry.remedy().isBlank()) {
        stores.remainder.insert(
            review, new Task(review.id(), node, entry.problem(), entry.remedy()));
      }
    }
  }

  /** What the review read is public, and nothing that was public before is taken back. */
  private void release(Actor by, Review review) {
    var until = review.kind().until(review.year());
    var before = sources.releases.find(review.ward(), review.year()).map(Release::until);
    var day = before.filter(known -> known.isAfter(until)).orElse(until);
    var ward = edition(review).ward();
    if (sources.releases.release(by, ward, review.year(), day) instanceof Refused<?> refused) {
      throw new IllegalStateException(refused.reason());
    }
  }

  /** The whole review: as it stands while it is open, as it was finished since. */
  public Sheet sheet(Review review) {
    var edition = edition(review);
    var read = review.isFinished() ? stores.remainder.figures(review.id()) : null;
    var measured =
        read == null ? measuredNow(review, edition) : measuredThen(review, edition, read);
    return new SheetReading(
            review,
            sources.schemes.get(review.scheme()),
            edition,
            stores.entries.listLast(review.id()),
            measured)
        .sheet();
  }

  private List<Measured> measuredNow(Review review, Edition edition) {
    var until = review.kind().until(review.year());
    return sources.indicators.listCourses(keys(edition)).stream()
        .map(course -> course.until(until))
        .map(course -> new Measured(course.indicator(), ReadFigure.of(course)))
        .toList();
  }

  private List<Measured> measuredThen(
      Review review, Edition edition, Map<IndicatorId, ReadFigure> read) {
    var now = released(review, edition);
    return sources.indicators.listCourses(keys(edition)).stream()
        .map(Course::indicator)
        .filter(indicator -> read.containsKey(indicator.id()))
        .map(indicator -> {
          var then = Objects.requireNonNull(read.get(indicator.id()));
          var since = now.get(indicator.id());
          boolean corrected = since != null && then.isCorrectedBy(since);
          return new Measured(indicator, then, corrected ? since : null);
        })
        .toList();
  }

  /** What is public of the review's time now. */
  private Map<IndicatorId, ReadFigure> released(Review review, Edition edition) {
    var until = review.kind().until(review.year());
    return sources.releases.listCourses(edition).stream()
        .map(course -> ReadFigure.of(course.until(until)))
        .collect(Collectors.toMap(ReadFigure::indicator, figure -> figure));
  }

  /** While it is open, the edition that holds now; since, the one it was finished on. */
  private Edition edition(Review review) {
    return review.isFinished()
        ? sources.policies.get(review.edition())
        : sources
            .policies
            .findCurrent(review.ward(), review.year())
            .orElseGet(() -> sources.policies.get(review.edition()));
  }

  private static List<NodeKey> keys(Edition edition) {
    return edition.places().stream().map(place -> place.node().key()).toList();
  }

  /** What the finished review leaves to do. */
  public List<Task> listTasks(ReviewId review) {
    return stores.remainder.tasks(review);
  }

  /** A task with the review that left it. */
  public record Left(Task task, Review review) {}

  /**
   * What is left to do for a node that is being written: by reviews of its own year, and of the
   * node that the record says it goes on.
   */
  public List<Left> listLeft(NodeKey node) {
    return listLeft(node, sources.policies.findPredecessor(node).map(NodeVersion::key));
  }

  /**
   * What is left to do for a node.
   *
   * @param before the node of an earlier year that it goes on
   */
  public List<Left> listLeft(NodeKey node, Optional<NodeKey> before) {
    return Stream.concat(before.stream(), Stream.of(node))
        .flatMap(key -> stores.remainder.tasks(key).stream())
        .map(task -> new Left(task, get(task.review())))
        .toList();
  }

  /** All that was ever written in it, subject by subject, the earliest first. */
  public List<Entry> listEntries(ReviewId review) {
    return stores.entries.list(review);
  }

  private Deed deed(Actor by) {
    return new Deed(by, clock.instant());
  }

  /** In one transaction, which leaves nothing behind where the rules refuse. */
  private <T> Decision<T> decided(Supplier<Decision<T>> work) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var decision = work.get();
          if (decision instanceof Refused) {
            tx.setRollbackOnly();
          }
          return decision;
        }));
  }
}
