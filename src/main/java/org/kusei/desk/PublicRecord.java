package org.kusei.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.ReviewView.Fact;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.intake.Became;
import org.kusei.intake.Import;
import org.kusei.organization.FiscalYear;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.policy.WithdrawnException;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;

/** What accepted documents became, as readers know it: its name, its address, its withdrawal. */
final class PublicRecord {
  private final Policies policies;
  private final Withdrawals withdrawals;
  private final ReformProgrammes programmes;

  PublicRecord(Policies policies, Withdrawals withdrawals, ReformProgrammes programmes) {
    this.policies = policies;
    this.withdrawals = withdrawals;
    this.programmes = programmes;
  }

  /**
   * An edition or a review that is public.
   *
   * @param title of the page that stands at its address once it is withdrawn
   * @param after what readers find once it is withdrawn, in words
   */
  record Named(String name, String address, String title, List<String> after) {}

  static Became became(Import document) {
    return Objects.requireNonNullElseGet(
        document.became(),
        () -> {
          throw new NotFoundException(document.id());
        });
  }

  /** Throws NotFound for what is withdrawn already. */
  Named get(Texts texts, Became became) {
    return switch (became) {
      case Became.OfEdition(var id) -> named(texts, policies.getSummary(id));
      case Became.OfProgramme(var id) -> named(texts, programme(id));
    };
  }

  private ReformProgramme programme(long id) {
    var known = programmes.recorded(id);
    return programmes.get(known.municipality(), known.year(), known.number());
  }

  private Named named(Texts texts, EditionSummary edition) {
    var policy = Addresses.policy(edition.ward(), edition.year());
    var then =
        policies
            .findCurrentWithout(edition)
            .map(
                other -> texts.text("desk.withdraw.other", policy, EditionNames.name(texts, other)))
            .orElseGet(() -> texts.text("desk.withdraw.nothing", policy));
    return new Named(
        EditionNames.name(texts, edition),
        EditionNames.address(edition),
        texts.text("withdrawn.title"),
        List.of(
            texts.text("desk.withdraw.gone", EditionNames.address(edition)),
            then,
            texts.text("desk.withdraw.everywhere")));
  }

  private Named named(Texts texts, ReformProgramme programme) {
    var year = address(programme.year());
    var then =
        programmes.list(programme.municipality(), programme.year()).stream()
            .filter(other -> other.id() != programme.id())
            .reduce((_, later) -> later)
            .map(other -> texts.text("desk.withdraw.other", year, name(texts, other)))
            .orElseGet(() -> texts.text("desk.withdraw.no-review", year));
    return new Named(
        name(texts, programme),
        address(programme),
        texts.text("withdrawn.review.title"),
        List.of(
            texts.text("desk.withdraw.gone", address(programme)),
            then,
            texts.text("desk.withdraw.review-everywhere")));
  }

  Decision<?> withdraw(Actor by, Became became, String reason) {
    return switch (became) {
      case Became.OfEdition(var id) -> withdrawals.withdraw(by, id, reason);
      case Became.OfProgramme(var id) -> programmes.withdraw(by, id, reason);
    };
  }

  /** Null once it is withdrawn. */
  @Nullable String findAddress(Became became) {
    return switch (became) {
      case Became.OfEdition(var id) -> publicAddress(id);
      case Became.OfProgramme(var id) -> {
        var programme = programmes.recorded(id);
        yield programmes.findWithdrawal(programme).isPresent() ? null : address(programme);
      }
    };
  }

  private @Nullable String publicAddress(EditionId id) {
    try {
      return EditionNames.address(policies.getSummary(id));
    } catch (WithdrawnException e) {
      return null;
    }
  }

  /** Its withdrawal, fact by fact; none while it is public. */
  List<Fact> withdrawal(Texts texts, Became became) {
    return switch (became) {
      case Became.OfEdition(var id) ->
          withdrawals
              .find(id)
              .map(found ->
                  facts(
                      texts,
                      edition(texts, "withdrawn", found.edition()),
                      DeskPages.moment(found.withdrawnAt()),
                      found.reason(),
                      Optional.ofNullable(found.correction())
                          .map(correction -> edition(texts, "corrected", correction))))
              .orElse(List.of());
      case Became.OfProgramme(var id) ->
          programmes
              .findWithdrawal(programmes.recorded(id))
              .map(found ->
                  facts(
                      texts,
                      review(texts, "withdrawn-review", found.programme()),
                      DeskPages.moment(found.withdrawnAt()),
                      found.reason(),
                      Optional.ofNullable(found.correction())
                          .map(correction -> review(texts, "corrected-review", correction))))
              .orElse(List.of());
    };
  }

  private static List<Fact> facts(
      Texts texts, Fact what, String moment, String reason, Optional<Fact> correction) {
    var facts = new ArrayList<Fact>();
    facts.add(what);
    facts.add(new Fact(texts.text("desk.story.withdrawn-at"), moment, null));
    facts.add(new Fact(texts.text("desk.story.reason"), reason, null));
    correction.ifPresent(facts::add);
    return facts;
  }

  private static Fact edition(Texts texts, String story, EditionSummary edition) {
    return new Fact(
        texts.text("desk.story." + story),
        EditionNames.name(texts, edition),
        EditionNames.address(edition));
  }

  private static Fact review(Texts texts, String story, ReformProgramme programme) {
    return new Fact(texts.text("desk.story." + story), name(texts, programme), address(programme));
  }

  private static String name(Texts texts, ReformProgramme programme) {
    var year = programme.year();
    return texts.text(
        "reform.title-of-edition",
        texts.text(
            "reform.title-of-year", texts.text("year.short", year.japanese(), year.toString())),
        Integer.toString(programme.number()));
  }

  private static String address(FiscalYear year) {
    return "/reform/" + year;
  }

  static String address(ReformProgramme programme) {
    return address(programme.year()) + "/editions/" + programme.number();
  }
}
