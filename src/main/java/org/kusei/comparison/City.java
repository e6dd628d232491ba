package org.kusei.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kusei.edition.Edition;
import org.kusei.edition.Withdrawal;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;

/** The wards of the city that this installation serves, and their editions by name. */
final class City {
  private final HomeCity home;
  private final Policies policies;
  private final Withdrawals withdrawals;

  City(HomeCity home, Policies policies, Withdrawals withdrawals) {
    this.home = home;
    this.policies = policies;
    this.withdrawals = withdrawals;
  }

  String name(Names names) {
    return home.find()
        .map(city -> names.texts().japanese() ? city.name() : city.english())
        .orElse("");
  }

  List<Ward> wards() {
    return home.wards();
  }

  /** All of which a ward has a policy, the newest first. */
  List<FiscalYear> years() {
    return wards().stream()
        .flatMap(ward -> policies.years(ward.id()).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  Ward ward(String slug) {
    return home.ward(slug);
  }

  Policies policies() {
    return policies;
  }

  /** The edition so named on the page of that ward, where there is one. */
  Optional<Edition> find(Ward page, EditionName name) {
    var slug = name.ward();
    var ward = slug == null ? Optional.of(page) : home.findWard(slug);
    return ward.flatMap(found -> numbered(found, name));
  }

  private Optional<Edition> numbered(Ward ward, EditionName name) {
    var number = name.number();
    if (number == null) {
      return policies.findCurrent(ward.id(), name.year());
    }
    return policies.listEditions(ward.id(), name.year()).stream()
        .filter(summary -> summary.number() == number)
        .findAny()
        .map(summary -> policies.get(summary.id()));
  }

  /** Why nothing is public under that name, where an edition was. */
  Optional<Withdrawal> findWithdrawal(Ward page, String written) {
    return EditionName.parse(written)
        .flatMap(name -> {
          var slug = name.ward();
          var ward = slug == null ? Optional.of(page) : home.findWard(slug);
          return ward.flatMap(found -> findWithdrawal(found, name));
        });
  }

  private Optional<Withdrawal> findWithdrawal(Ward ward, EditionName name) {
    var number = name.number();
    return number == null
        ? policies.findCurrentSummary(ward.id(), name.year()).isPresent()
            ? Optional.empty()
            : withdrawals.findLast(ward.id(), name.year(), _ -> true)
        : withdrawals.find(ward.id(), name.year(), number);
  }

  /** The last in that year of an edition that had a node of that address. */
  Optional<Withdrawal> findWithdrawal(Ward ward, FiscalYear year, String address) {
    return withdrawals.findNode(ward.id(), year, address);
  }

  /** The last of that year. */
  Optional<Withdrawal> findWithdrawal(FiscalYear year) {
    return home.find().flatMap(city -> withdrawals.findLast(city.id(), year));
  }

  /** Names the newest year's edition that holds; empty for a ward without any. */
  String latest(Ward ward) {
    return policies.years(ward.id()).stream()
        .findFirst()
        .map(year -> new EditionName(null, year, null).toString())
        .orElse("");
  }

  /** Names the edition before that one in its year, else what held in the year before it. */
  String earlier(Ward page, String to) {
    return find(page, to).map(after -> earlier(page, after)).orElse("");
  }

  private String earlier(Ward page, Edition after) {
    var ward = after.ward();
    var other = ward.id().equals(page.id()) ? null : ward.slug();
    var editions = policies.listEditions(ward.id(), after.year());
    var number =
        editions.stream().mapToInt(each -> each.number()).filter(n -> n < after.number()).max();
    if (number.isPresent()) {
      return new EditionName(other, after.year(), number.getAsInt()).toString();
    }
    return policies.years(ward.id()).stream()
        .filter(year -> year.compareTo(after.year()) < 0)
        .findFirst()
        .map(year -> new EditionName(other, year, null).toString())
        .orElse("");
  }

  /** The edition of that name on the page of that ward, where it is one. */
  Optional<Edition> find(Ward page, String name) {
    return EditionName.parse(name).flatMap(parsed -> find(page, parsed));
  }
}
