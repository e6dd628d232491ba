package org.kusei.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;

/** Takes editions out of the record: one, or a city's whole, one after the other. */
public final class Exports {

  /** Told of each edition once it is written. */
  @FunctionalInterface
  public interface Progress {
    /**
     * One more is written.
     *
     * @param done how many editions are written now
     */
    void wrote(EditionSummary edition, int done);
  }

  /** Gets one edition at a time. */
  @FunctionalInterface
  private interface Sink {
    void take(EditionSummary edition) throws IOException;
  }

  private final Municipalities municipalities;
  private final Wards wards;
  private final Policies policies;
  private final Withdrawals withdrawals;
  private final Targets targets;

  Exports(
      Municipalities municipalities,
      Wards wards,
      Policies policies,
      Withdrawals withdrawals,
      Targets targets) {
    this.municipalities = municipalities;
    this.wards = wards;
    this.policies = policies;
    this.withdrawals = withdrawals;
    this.targets = targets;
  }

  /** The edition that holds now. */
  Edition getCurrent(String ward, FiscalYear year) {
    return policies.getCurrent(ward(ward).id(), year);
  }

  /**
   * The current edition, or the one with that number.
   *
   * @throws NotFoundException when there is no such ward, policy or edition
   */
  public EditionDocument get(String ward, FiscalYear year, @Nullable Integer number) {
    var id = ward(ward).id();
    return document(
        number == null ? policies.getCurrent(id, year) : policies.getEdition(id, year, number));
  }

  /** The edition that holds now of each policy, the latest year first, then by ward. */
  List<EditionSummary> listCurrent(Selection selection) {
    return city().stream()
        .flatMap(city -> policies.listCurrent(city.id()).stream())
        .filter(selection::has)
        .sorted(
            Comparator.comparing(EditionSummary::year)
                .reversed()
                .thenComparing(each -> each.ward().slug()))
        .toList();
  }

  /** What left the record of what is asked for, latest first. */
  List<Withdrawal> listWithdrawn(Selection selection) {
    return city().stream()
        .flatMap(city -> withdrawals.list(city.id()).stream())
        .filter(each -> selection.has(each.edition()))
        .toList();
  }

  /** By number. */
  public List<EditionSummary> listEditions(String ward, FiscalYear year) {
    return policies.listEditions(ward(ward).id(), year);
  }

  /**
   * Writes the editions by ward, year and number; only one is in memory at a time.
   *
   * @return how many there were
   */
  public int write(Selection selection, Format format, OutputStream out, Progress progress)
      throws IOException {
    var bulk = Bulk.into(out, format);
    var done = new Counter();
    each(
        selection,
        summary -> {
          bulk.add(document(policies.get(summary.id())));
          progress.wrote(summary, ++done.count);
        });
    bulk.end();
    return done.count;
  }

  /** How many editions there are to write. */
  public int count(Selection selection) throws IOException {
    var counted = new Counter();
    each(selection, _ -> counted.count++);
    return counted.count;
  }

  private static final class Counter {
    private int count;
  }

  /** Changes whenever one of the files changes that the selection can be written as. */
  String version(Selection selection) throws IOException {
    var version = new Version();
    city().ifPresent(city -> version.add(city + " " + targets.version(city.id())));
    each(selection, summary -> version.add(summary.ward() + " " + summary.id()));
    return version.toString();
  }

  private void each(Selection selection, Sink sink) throws IOException {
    for (var ward : wards()) {
      if (selection.has(ward)) {
        for (var year : selection.of(policies.years(ward.id()))) {
          each(selection, ward, year, sink);
        }
      }
    }
  }

  private void each(Selection selection, Ward ward, FiscalYear year, Sink sink) throws IOException {
    var editions =
        selection.currentOnly()
            ? policies.findCurrentSummary(ward.id(), year).stream().toList()
            : policies.listEditions(ward.id(), year);
    for (var edition : editions) {
      sink.take(edition);
    }
  }

  Optional<Municipality> city() {
    return municipalities.findHome();
  }

  /** The slugs of all wards. */
  public List<String> listWards() {
    return wards().stream().map(Ward::slug).toList();
  }

  private List<Ward> wards() {
    return city().map(each -> wards.list(each.id())).orElse(List.of());
  }

  /** The years of which the ward has a policy, latest first. */
  public List<FiscalYear> listYears(String ward) {
    return policies.years(ward(ward).id());
  }

  /** A fiscal year as files and addresses write it. */
  public static Optional<FiscalYear> findYear(String written) {
    return Years.find(written);
  }

  /** All years of which there is a policy, latest first. */
  List<FiscalYear> listYears() {
    return wards().stream()
        .flatMap(ward -> policies.years(ward.id()).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  List<EditionSummary> listNewest(int limit) {
    return city().map(city -> policies.listNewest(city.id(), limit)).orElse(List.of());
  }

  private Ward ward(String slug) {
    return city()
        .flatMap(city -> wards.find(city.id(), slug))
        .orElseThrow(() -> new NotFoundException(slug));
  }

  private EditionDocument document(Edition edition) {
    return EditionDocument.of(city().orElseThrow(), edition, targets.list(edition));
  }
}
