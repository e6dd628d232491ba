package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Issue;
import org.kusei.plan.Wording;
import org.kusei.policy.Edition;

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
        sum(words, ward),
        includes(words, ward),
        bureau.counted() == 0 ? null : words.figures().yen(bureau.yen()),
        shares(words, edition));
  }

  static String includes(Wording words, BudgetTotal total) {
    var counted =
        words.text(
            "budget.includes", words.texts().count("budget.includes.counted", total.counted()));
    var leftOut = leftOut(words, total);
    return leftOut == null ? counted : words.text("budget.includes.and", counted, leftOut);
  }

  /** What the sum leaves out; null where it leaves out nothing. */
  private static @Nullable String leftOut(Wording words, BudgetTotal total) {
    var none = words.texts().count("budget.includes.none", total.noneOfItsOwn());
    var silent = words.texts().count("budget.includes.silent", total.silent());
    if (total.noneOfItsOwn() == 0) {
      return total.silent() == 0 ? null : words.text("budget.leaves-out.silent", silent);
    }
    return total.silent() == 0
        ? words.text("budget.leaves-out.none", none)
        : words.text("budget.leaves-out.both", none, silent);
  }

  /** A sum, or why there is none: nothing to add up is not zero. */
  static String sum(Wording words, BudgetTotal total) {
    if (total.counted() > 0) {
      return words.figures().yen(total.yen());
    }
    return words.text(total.noneOfItsOwn() > 0 ? "budget.none" : "budget.silent");
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
              sum(words, BudgetTotal.of(List.of(issue), edition.year(), Authority.WARD)),
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
