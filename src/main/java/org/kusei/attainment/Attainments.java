package org.kusei.attainment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.indicator.CourseListener;
import org.kusei.indicator.Indicators;
import org.kusei.measure.IndicatorId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Check.Difference;
import org.kusei.platform.Database;
import org.kusei.policy.NodeHome;
import org.kusei.policy.Policies;
import org.kusei.policy.RecordListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the targets of each ward's year are reached, as officers know it: stored, and true on any
 * day, for what is stored says from which day on an indicator stands otherwise. A changed value
 * touches its node and the places above it; a new edition's tree is counted anew.
 */
public final class Attainments implements CourseListener, RecordListener {
  private final TransactionTemplate transactions;
  private final Stores stores;
  private final Indicators indicators;
  private final Policies policies;
  private final Wards wards;

  private record Stores(TreeStore trees, StandingStore standings, TallyStore tallies) {}

  /**
   * Of all that is known.
   *
   * @param indicators for reading only
   */
  public Attainments(Database database, Indicators indicators, Policies policies, Wards wards) {
    this.transactions = database.transactions();
    this.stores =
        new Stores(new TreeStore(database), new StandingStore(database), new TallyStore(database));
    this.indicators = indicators;
    this.policies = policies;
    this.wards = wards;
  }

  /** As it is today in Japan; of the edition that holds now. */
  public Attainment get(WardId ward, FiscalYear year) {
    var home = new NodeHome(ward, year);
    if (stores.trees.find(home).isEmpty()) {
      transactions.executeWithoutResult(tx -> recount(home));
    }
    var today = indicators.today();
    var rollUps = new HashMap<NodeKey, RollUp>();
    var whole = stores.tallies.list(home, today);
    whole.forEach((node, rollUp) -> node.ifPresent(key -> rollUps.put(key, rollUp)));
    Map<IndicatorId, Standing> standings =
        stores.standings.list(List.copyOf(stores.trees.places(home).keySet())).stream()
            .collect(Collectors.toMap(Stood::indicator, stood -> stood.inForce().on(today)));
    return new Attainment(
        whole.getOrDefault(Optional.<NodeKey>empty(), RollUp.NONE), rollUps, standings);
  }

  /** Of their nodes something else is known now; counted before the transaction is committed. */
  @Override
  public void changed(Collection<NodeKey> nodes) {
    Pending.of(this).nodes(nodes);
  }

  @Override
  public void recorded(EditionSummary edition) {
    Pending.of(this).tree(new NodeHome(edition.ward().id(), edition.year()));
  }

  @Override
  public void withdrawn(EditionSummary edition) {
    Pending.of(this).tree(new NodeHome(edition.ward().id(), edition.year()));
  }

  /** In the caller's transaction. */
  void follow(NodeHome home, Collection<NodeKey> nodes) {
    if (stores.trees.lock(home).isEmpty()) {
      recount(home);
      return;
    }
    var municipality = wards.get(home.ward()).municipality();
    nodes.forEach(node -> follow(municipality, node));
  }

  private void follow(MunicipalityId municipality, NodeKey node) {
    var before = stores.standings.list(List.of(node));
    var after = read(List.of(node));
    var changes = Change.between(before, after);
    after.stream()
        .filter(stood -> !before.contains(stood))
        .forEach(stood -> stores.standings.put(municipality, stood));
    if (!changes.isEmpty()) {
      stores.tallies.add(municipality, node, changes);
    }
  }

  List<NodeHome> listCounted() {
    return stores.trees.list();
  }

  /** What is kept of a tree. */
  Kept kept(NodeHome home) {
    var places = stores.trees.places(home);
    return new Kept(places, stores.standings.list(List.copyOf(places.keySet())));
  }

  /** Which nodes are counted below which, and how their indicators stand. */
  record Kept(Map<NodeKey, Optional<NodeKey>> places, List<Stood> standings) {}

  /** Where the counts of a tree are not what its standings add up to. */
  List<Difference> listMiscounted(NodeHome home) {
    return stores.tallies.differences(home);
  }

  /** From the values that were handed in, as if nothing were kept. */
  List<Stood> read(List<NodeKey> nodes) {
    return indicators.listCourses(nodes).stream().map(Stood::of).toList();
  }

  /** In the caller's transaction: the tree of the edition that holds now, and all its counts. */
  void recount(NodeHome home) {
    policies
        .findCurrent(home.ward(), home.year())
        .ifPresentOrElse(this::recount, () -> stores.trees.delete(home));
  }

  /** Joins the caller's transaction: from now on that edition's tree is counted. */
  public void recount(Edition edition) {
    var home = new NodeHome(edition.ward().id(), edition.year());
    stores.trees.put(edition);
    stores.trees.deletePlaces(home);
    stores.trees.insertPlaces(edition);
    var municipality = edition.ward().municipality();
    read(edition.places().stream().map(place -> place.node().key()).toList())
        .forEach(stood -> stores.standings.put(municipality, stood));
    stores.tallies.count(home);
  }

  /** Where the nodes stand; those of no policy are left out. */
  Map<NodeHome, List<NodeKey>> byHome(Collection<NodeKey> nodes) {
    return policies.listHomes(nodes).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                each -> Objects.requireNonNull(each.getValue()),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }
}
