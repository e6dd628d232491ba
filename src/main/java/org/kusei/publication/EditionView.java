package org.kusei.publication;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.publication.HomeView.StageKey;

/**
 * An edition as lists name it.
 *
 * @param mark 改定前 or 改定後 where the policy was revised; else null
 * @param day ISO date that the document prints; null where it prints none
 */
public record EditionView(
    String href,
    int number,
    StageKey stage,
    @Nullable String mark,
    @Nullable String day,
    @Nullable String dayInWords,
    boolean current) {

  /** The furthest stage first, within a stage the newest. */
  static final Comparator<EditionSummary> FURTHEST =
      Comparator.comparing(EditionSummary::stage)
          .thenComparingInt(EditionSummary::number)
          .reversed();

  /** All editions of one policy, the furthest first. */
  static List<EditionView> of(Wording words, List<EditionSummary> editions, EditionId current) {
    var revised = editions.stream().anyMatch(each -> each.stage() == Stage.REVISED);
    return editions.stream()
        .sorted(FURTHEST)
        .map(each -> of(words, each, each.id().equals(current), revised))
        .toList();
  }

  private static EditionView of(
      Wording words, EditionSummary edition, boolean current, boolean revised) {
    var day = edition.publishedOn();
    return new EditionView(
        Addresses.edition(edition.ward(), edition.year(), edition.number()),
        edition.number(),
        HomeView.key(words, edition.stage()),
        revised ? mark(words, edition.stage(), current) : null,
        day == null ? null : day.toString(),
        day == null ? null : words.figures().day(day),
        current);
  }

  private static @Nullable String mark(Wording words, Stage stage, boolean current) {
    return switch (stage) {
      case OUTLINE, DRAFT -> null;
      case ADOPTED, REVISED -> words.text(current ? "edition.after" : "edition.before");
    };
  }
}
