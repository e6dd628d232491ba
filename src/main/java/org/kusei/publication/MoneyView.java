package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Issue;
import org.kusei.plan.Wording;

/**
 * What the amounts of an edition add up to, and how they spread over its issues.
 *
 * @param includes what the sum holds and what it leaves out
 * @param bureau the sum that the ward mayor directs as city manager; null where none is printed
 */
public record MoneyView(String sum, String includes, @Nullable String bureau, List<Share> shares) {

  /** An issue's part of the sum. */
  public record Share(
      String anchor,
      @Nullable String code,
      String title,
      String amount,
      @Nullable String bureau,
      Bar bar) {}

  public MoneyView {
    shares = List.copyOf(shares);
  }

  /** Null where the edition prints no amount at all. */
  static @Nullable MoneyView of(Wording words, Edition edition) {
    var ward = edition.total(Authority.WARD);
    var bureau = edition.total(Authority.CITY_MANAGER);
    if (ward.counted() + bureau.counted() + ward.noneOfItsOwn() == 0) {
      return null;
    }
    return new MoneyView(
        words.sum(ward),
        words.includes(ward),
        bureau.counted() == 0 ? null : words.figures().yen(bureau.yen()),
        shares(words, edition));
  }

  private record Sums(long ward, long bureau) {}

  private static List<Share> shares(Wording words, Edition edition) {
    var largest =
        edition.issues().stream()
            .map(issue -> sums(edition, List.of(issue)))
            .mapToLong(sums -> sums.ward() + sums.bureau())
            .max()
            .orElse(0);
    return edition.issues().stream()
        .map(issue -> {
          var sums = sums(edition, List.of(issue));
          return new Share(
              Addresses.anchor(edition, issue),
              issue.content().code(),
              issue.content().title(),
              words.sum(BudgetTotal.of(List.of(issue), edition.year(), Authority.WARD)),
              sums.bureau() == 0 ? null : words.figures().yen(sums.bureau()),
              Bar.of(sums.ward(), sums.bureau(), largest));
        })
        .toList();
  }

  private static Sums sums(Edition edition, List<Issue> nodes) {
    return new Sums(
        BudgetTotal.of(nodes, edition.year(), Authority.WARD).yen(),
        BudgetTotal.of(nodes, edition.year(), Authority.CITY_MANAGER).yen());
  }
}
