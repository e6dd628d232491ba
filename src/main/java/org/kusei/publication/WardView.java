package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.Ward;
import org.kusei.pages.Page;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Statement;
import org.kusei.plan.Strategy;
import org.kusei.plan.Wording;
import org.kusei.text.Prose;

/**
 * A ward and its policies, year by year.
 *
 * @param goals of its newest policy
 * @param withdrawn editions of any year, which cannot be read any more
 */
public record WardView(
    Page page,
    String ward,
    @Nullable String reading,
    @Nullable String newest,
    List<Prose> goals,
    List<Year> years,
    List<WithdrawnEdition> withdrawn) {

  /**
   * A year's policy in its current edition.
   *
   * @param sum or why there is none
   * @param bar null where there is no sum
   */
  public record Year(
      String href,
      String years,
      List<EditionView> editions,
      long issues,
      long strategies,
      long initiatives,
      String sum,
      @Nullable Bar bar) {}

  /** What is on record for one year. */
  record Volume(Edition current, List<EditionSummary> editions) {

    BudgetTotal total() {
      return current.total(Authority.WARD);
    }
  }

  /**
   * @param volumes the newest first
   */
  static WardView of(Page page, Ward ward, List<Volume> volumes, List<WithdrawnEdition> withdrawn) {
    var words = new Wording(page.texts());
    var largest = volumes.stream().mapToLong(volume -> volume.total().yen()).max().orElse(0);
    return new WardView(
        page,
        words.ward(ward),
        words.texts().japanese() ? ward.kana() : ward.name(),
        volumes.isEmpty() ? null : words.year(volumes.getFirst().current().year()),
        volumes.isEmpty() ? List.of() : goals(volumes.getFirst().current()),
        volumes.stream().map(volume -> year(words, volume, largest)).toList(),
        withdrawn);
  }

  private static List<Prose> goals(Edition edition) {
    return Prose.of(
        edition.statements().stream()
            .filter(statement -> statement.kind() == Statement.Kind.GOAL)
            .map(Statement::text)
            .toList());
  }

  private static Year year(Wording words, Volume volume, long largest) {
    var edition = volume.current();
    var total = volume.total();
    return new Year(
        Addresses.policy(edition.ward(), edition.year()),
        words.bothYears(edition.year()),
        EditionView.of(words, volume.editions(), edition.id()),
        count(edition, Issue.class),
        count(edition, Strategy.class),
        count(edition, Initiative.class),
        words.sum(total),
        total.counted() == 0 ? null : Bar.of(total.yen(), largest, "ward-money"));
  }

  private static long count(Edition edition, Class<?> kind) {
    return edition.places().stream().map(NodePlace::node).filter(kind::isInstance).count();
  }
}
