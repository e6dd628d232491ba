package org.kusei.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.kusei.attainment.Attainments;
import org.kusei.edition.Edition;
import org.kusei.edition.NewNode;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.Strategy;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Keys;
import org.kusei.policy.Policies;

/**
 * One value that changes, saved with its history, and the roll-ups that follow it: in trees of the
 * same depth and other sizes, and at other depths of the same tree.
 */
final class RollUpBench {
  private static final Actor BENCH = new Actor("bench");
  private static final InstantSource CLOCK = InstantSource.system();
  private static final FiscalYear YEAR = new FiscalYear(GeneratedRecord.FIRST_YEAR);
  private static final Measure PEOPLE =
      new Measure("人", Scale.NUMBER, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.QUARTERLY);
  private static final int ROUNDS = 20;
  private static final double AIM = 1.25;

  private final Wards wards;
  private final MunicipalityId city;
  private final Keys keys;
  private final Policies policies;
  private final Indicators silent;
  private final Indicators indicators;
  private final Attainments attainments;
  private final Map<Place, IndicatorId> measured = new LinkedHashMap<>();
  private int written;

  private RollUpBench(Database database) {
    this.wards = new Wards(database);
    this.city = new Municipalities(database, CLOCK).findHome().orElseThrow().id();
    this.policies = new Policies(database, wards);
    this.keys = new Keys(database);
    this.silent = new Indicators(database, CLOCK, List.of(), List.of());
    this.attainments = new Attainments(database, silent, policies, wards);
    this.indicators = new Indicators(database, CLOCK, List.of(), List.of(attainments));
  }

  /** How many issues, strategies in each, initiatives in each of these; a ward of each. */
  private enum Shape {
    NODES_50(0, 2, 4, 5),
    NODES_500(1, 5, 9, 10),
    NODES_5000(2, 8, 26, 23);

    private final int ward;
    private final int issues;
    private final int strategies;
    private final int initiatives;

    Shape(int ward, int issues, int strategies, int initiatives) {
      this.ward = ward;
      this.issues = issues;
      this.strategies = strategies;
      this.initiatives = initiatives;
    }
  }

  /** A node in a tree, so many levels above it, the ward's included. */
  private record Place(Shape shape, int depth) {}

  static List<Row> rows(Path scratch, int rounds) {
    var data = scratch.resolve("rollup");
    GeneratedRecord.fill(data, Shape.values().length, 1, 1);
    try (var database =
        Database.ofCommand(DataFolder.at(data), new DatabaseSettings(null, null, null))) {
      var bench = new RollUpBench(database);
      for (var shape : Shape.values()) {
        database.transactions().executeWithoutResult(tx -> bench.measure(shape));
      }
      return bench.rows(rounds);
    }
  }

  private List<Row> rows(int rounds) {
    var seconds = seconds(rounds * ROUNDS);
    return List.of(
        row(seconds, "rollup-500", new Place(Shape.NODES_500, 4), new Place(Shape.NODES_50, 4))
            .aiming(AIM),
        row(seconds, "rollup-5000", new Place(Shape.NODES_5000, 4), new Place(Shape.NODES_50, 4))
            .aiming(AIM),
        row(
            seconds,
            "rollup-depth-3",
            new Place(Shape.NODES_500, 3),
            new Place(Shape.NODES_500, 2)),
        row(
            seconds,
            "rollup-depth-4",
            new Place(Shape.NODES_500, 4),
            new Place(Shape.NODES_500, 2)));
  }

  private static Row row(Map<Place, Double> seconds, String name, Place place, Place base) {
    return Row.of(
        name,
        "ms",
        Objects.requireNonNull(seconds.get(place)) * 1e3,
        Objects.requireNonNull(seconds.get(base)) * 1e3);
  }

  /**
   * In turns and each time in another order, so that what else the machine does weighs on all
   * alike; the first third warms up.
   */
  private Map<Place, Double> seconds(int rounds) {
    var random = new Random(1);
    var values = new LinkedHashMap<Place, double[]>();
    measured.keySet().forEach(place -> values.put(place, new double[rounds]));
    for (int round = -rounds / 2; round < rounds; round++) {
      var order = new ArrayList<>(values.keySet());
      Collections.shuffle(order, random);
      for (var place : order) {
        var start = System.nanoTime();
        save(Objects.requireNonNull(measured.get(place)), round);
        if (round >= 0) {
          Objects.requireNonNull(values.get(place))[round] = (System.nanoTime() - start) / 1e9;
        }
      }
    }
    var medians = new LinkedHashMap<Place, Double>();
    values.forEach((place, all) -> medians.put(place, Median.of(all)));
    return medians;
  }

  /** One time above the target and one time below, so that every count changes. */
  private void save(IndicatorId id, int round) {
    written++;
    var value = new BigDecimal(Math.floorMod(round, 2) == 0 ? 1_000 + written : 1 + written % 300);
    var observed = new NewObservation(id, 1, new Count(value), "数え直したため");
    accepted(indicators.handIn(BENCH, city, List.of(observed)));
  }

  /** More nodes than a policy may have are given to the roll-ups alone. */
  private void measure(Shape shape) {
    var ward = wards.get(city, GeneratedRecord.slug(shape.ward));
    var edition = measuredTree(shape, policies.getCurrent(ward.id(), YEAR));
    var issue = edition.places().getFirst().node();
    var strategy = issue.children().getFirst();
    var initiative = strategy.children().getFirst();
    measured.put(new Place(shape, 2), added(indicators, edition, issue));
    measured.put(new Place(shape, 3), added(indicators, edition, strategy));
    measured.put(new Place(shape, 4), silent.list(List.of(initiative.key())).getFirst().id());
  }

  /** Every initiative has an indicator. */
  private Edition measuredTree(Shape shape, Edition small) {
    var ward = small.ward();
    var issues = new ArrayList<Issue>();
    for (int i = 0; i < shape.issues; i++) {
      var strategies = new ArrayList<Node>();
      for (int s = 0; s < shape.strategies; s++) {
        var initiatives = new ArrayList<Node>();
        for (int n = 0; n < shape.initiatives; n++) {
          initiatives.add(
              new Initiative(key(ward, NewNode.Kind.INITIATIVE), content("取組"), List.of()));
        }
        strategies.add(new Strategy(key(ward, NewNode.Kind.STRATEGY), content("戦略"), initiatives));
      }
      issues.add(new Issue(key(ward, NewNode.Kind.ISSUE), content("課題"), strategies));
    }
    var edition = edition(small, issues);
    edition.places().stream()
        .filter(place -> place.node() instanceof Initiative)
        .forEach(place -> added(silent, edition, place.node()));
    attainments.recount(edition);
    return edition;
  }

  private NodeKey key(Ward ward, NewNode.Kind kind) {
    return keys.create(ward, YEAR, kind, null);
  }

  private static Content content(String title) {
    return new Content(null, title, List.of(), List.of());
  }

  private static Edition edition(Edition small, List<Issue> issues) {
    return new Edition(
        small.id(),
        small.ward(),
        YEAR,
        small.number(),
        small.stage(),
        null,
        null,
        List.of(),
        NodeTree.of(issues),
        List.of(),
        small.selfEvaluation(),
        List.of(),
        null);
  }

  private static IndicatorId added(Indicators to, Edition edition, Node node) {
    var added = new NewIndicator(node.key(), Kind.PROCESS, "加わった区民の数", PEOPLE, null, null);
    return accepted(to.add(BENCH, edition, added, new AtLeast(new BigDecimal("400"))));
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new IllegalStateException(decision.toString());
  }
}
