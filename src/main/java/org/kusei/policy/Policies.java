package org.kusei.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Provenance;
import org.kusei.platform.Database;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.PolicyStore.EditionRow;
import org.kusei.policy.WithdrawalStore.WithdrawalRow;

/**
 * The wards' policies (運営方針) as anyone may read them: frozen editions that are not withdrawn, and
 * nothing else.
 */
public final class Policies {

  /** The furthest stage is the current one; within a stage the one recorded last. */
  static final Comparator<EditionRow> CURRENCY =
      Comparator.comparing(EditionRow::stage).thenComparingInt(EditionRow::number);

  private final PolicyStore policies;
  private final EditionReader editions;
  private final KeyStore keys;
  private final ProvenanceStore provenances;
  private final NodeLines lines;
  private final WithdrawalStore withdrawals;
  private final Wards wards;

  public Policies(Database database, Wards wards) {
    this.policies = new PolicyStore(database);
    this.editions = new EditionReader(database);
    this.keys = new KeyStore(database);
    this.lines = new NodeLines(keys, policies, editions, wards);
    this.provenances = new ProvenanceStore(database);
    this.withdrawals = new WithdrawalStore(database);
    this.wards = wards;
  }

  /** The years for which the ward has a policy, latest first. */
  public List<FiscalYear> years(WardId ward) {
    return policies.years(ward);
  }

  /** All editions of the ward's policy of the year, by number; empty when there is none. */
  public List<EditionSummary> listEditions(WardId ward, FiscalYear year) {
    return policies.list(ward, year).stream().map(this::summary).toList();
  }

  /** The edition that holds now: of the furthest stage, and of these the one recorded last. */
  public Optional<Edition> findCurrent(WardId ward, FiscalYear year) {
    return policies.list(ward, year).stream().max(CURRENCY).map(this::whole);
  }

  /** The edition that would hold if that one were withdrawn. */
  public Optional<EditionSummary> findCurrentWithout(EditionSummary edition) {
    return policies.list(edition.ward().id(), edition.year()).stream()
        .filter(row -> !row.id().equals(edition.id()))
        .max(CURRENCY)
        .map(this::summary);
  }

  /** The edition that holds now, as lists show it. */
  public Optional<EditionSummary> findCurrentSummary(WardId ward, FiscalYear year) {
    return policies.list(ward, year).stream().max(CURRENCY).map(this::summary);
  }

  /**
   * The edition that holds now.
   *
   * @throws WithdrawnException when every edition of it is withdrawn
   */
  public Edition getCurrent(WardId ward, FiscalYear year) {
    return findCurrent(ward, year)
        .orElseThrow(() ->
            withdrawals.list(ward, year).stream()
                .max(Comparator.comparing(WithdrawalRow::at))
                .map(this::withdrawn)
                .orElseGet(() -> new NotFoundException(ward + " " + year)));
  }

  /**
   * The edition of that number.
   *
   * @throws WithdrawnException when it is no longer public
   */
  public Edition getEdition(WardId ward, FiscalYear year, int number) {
    return policies.list(ward, year).stream()
        .filter(row -> row.number() == number)
        .findAny()
        .map(this::whole)
        .orElseThrow(() ->
            withdrawals.list(ward, year).stream()
                .filter(row -> row.edition().number() == number)
                .findAny()
                .map(this::withdrawn)
                .orElseGet(() -> new NotFoundException(ward + " " + year + " " + number)));
  }

  /**
   * The whole edition.
   *
   * @throws WithdrawnException when it is no longer public
   */
  public Edition get(EditionId id) {
    return policies.find(id).map(this::whole).orElseThrow(() -> absent(id));
  }

  /**
   * The edition as lists show it.
   *
   * @throws WithdrawnException when it is no longer public
   */
  public EditionSummary getSummary(EditionId id) {
    return policies.find(id).map(this::summary).orElseThrow(() -> absent(id));
  }

  private NotFoundException absent(EditionId id) {
    return withdrawals.find(id).map(this::withdrawn).orElseGet(() -> new NotFoundException(id));
  }

  private NotFoundException withdrawn(WithdrawalRow row) {
    return new WithdrawnException(Withdrawals.withdrawal(row, policies, wards));
  }

  /** What the next edition will be numbered. */
  int nextNumber(WardId ward, FiscalYear year) {
    return policies.nextNumber(ward, year);
  }

  /** The edition that holds now, of each ward and year; in no order. */
  public List<EditionSummary> listCurrent(MunicipalityId municipality) {
    var names = wards.list(municipality).stream().collect(Collectors.toMap(Ward::id, ward -> ward));
    return policies.listAll(municipality.value()).stream()
        .collect(Collectors.groupingBy(EditionRow::policy, Collectors.maxBy(CURRENCY)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .map(row -> summary(row, Objects.requireNonNull(names.get(row.ward()))))
        .toList();
  }

  /** What is new: the editions of all wards, the one recorded last first. */
  public List<EditionSummary> listNewest(MunicipalityId municipality, int limit) {
    return policies.listNewest(municipality.value(), limit).stream().map(this::summary).toList();
  }

  /**
   * The editions of all wards by the day they were published, the latest first; one that prints no
   * day counts as published when it was recorded, or when its year began if that was earlier.
   */
  public List<EditionSummary> listLatelyPublished(MunicipalityId municipality, int limit) {
    return policies.listLatelyPublished(municipality.value(), limit).stream()
        .map(this::summary)
        .toList();
  }

  /** The node in every year it has lived, earliest first, the asked one included. */
  public List<NodeVersion> listYears(NodeKey key) {
    return listLine(key).stream().map(NodeYear::version).toList();
  }

  /** The same with what it said in each of these years. */
  public List<NodeYear> listLine(NodeKey key) {
    return lines.years(keys.line(key));
  }

  /** The node of the year before that this one goes on. */
  public Optional<NodeVersion> findPredecessor(NodeKey key) {
    return keys.predecessor(key).flatMap(this::findVersion);
  }

  /** From each node of the later year to the node of the earlier year that it goes on. */
  public Map<NodeKey, NodeKey> listLinks(WardId ward, FiscalYear earlier, FiscalYear later) {
    return keys.links(ward, earlier, later);
  }

  /** Where each node stands, in an edition or in a draft; those that nobody knows are left out. */
  public Map<NodeKey, NodeHome> listHomes(Collection<NodeKey> nodes) {
    return keys.homes(nodes);
  }

  /** Where the parts of the edition came from, in the order of its source. */
  public List<Provenance> listProvenance(EditionId edition) {
    return provenances.list(edition);
  }

  /** Where the node's title and paragraphs came from. */
  public List<Provenance> listProvenance(EditionId edition, NodeKey node) {
    return listProvenance(edition).stream().filter(each -> node.equals(each.node())).toList();
  }

  /** All nodes of the year after that go on this one. */
  public List<NodeVersion> listSuccessors(NodeKey key) {
    return lines.years(keys.successors(key)).stream().map(NodeYear::version).toList();
  }

  /** The node as the most current edition that has it shows it. */
  public Optional<NodeVersion> findVersion(NodeKey key) {
    return lines.years(List.of(key)).stream().map(NodeYear::version).findFirst();
  }

  private Edition whole(EditionRow row) {
    return editions.read(row, wards.get(row.ward()));
  }

  private EditionSummary summary(EditionRow row) {
    return summary(row, wards.get(row.ward()));
  }

  static EditionSummary summary(EditionRow row, Ward ward) {
    return new EditionSummary(
        row.id(),
        ward,
        row.year(),
        row.number(),
        row.stage(),
        row.head(),
        row.publishedOn(),
        row.frozenAt(),
        row.reason(),
        row.source());
  }
}
