package org.kusei.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.WithdrawnException;
import org.kusei.reform.ProgrammeWithdrawal;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.kusei.reform.WithdrawnProgrammeException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What stands at the address of a withdrawn edition or review: that it was withdrawn, when and why.
 */
@ControllerAdvice
@Order(0)
final class WithdrawnPages {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Policies policies;
  private final ReformProgrammes programmes;
  private final Html html;

  WithdrawnPages(Policies policies, ReformProgrammes programmes, Html html) {
    this.policies = policies;
    this.programmes = programmes;
    this.html = html;
  }

  @ExceptionHandler(WithdrawnException.class)
  ResponseEntity<String> withdrawn(Visit visit, WithdrawnException thrown) {
    var withdrawal = thrown.withdrawal();
    var edition = withdrawal.edition();
    var words = new Wording(Texts.of(visit.language()));
    var ward = new Crumb(words.ward(edition.ward()), Addresses.ward(edition.ward()), null);
    var page = page(visit, words.text("withdrawn.title.of", name(words, edition)), ward);
    return gone(
        page,
        words.text("withdrawn.lead", name(words, edition)),
        withdrawal.withdrawnAt(),
        withdrawal.reason(),
        ways(words, withdrawal));
  }

  @ExceptionHandler(WithdrawnProgrammeException.class)
  ResponseEntity<String> withdrawn(Visit visit, WithdrawnProgrammeException thrown) {
    var withdrawal = thrown.withdrawal();
    var words = new Wording(Texts.of(visit.language()));
    var reform = new Crumb(words.text("reform.title"), "/reform", null);
    var page =
        page(
                visit,
                words.text("withdrawn.review.title.of", name(words, withdrawal.programme())),
                reform)
            .under("/reform");
    return gone(
        page,
        words.text("withdrawn.lead", name(words, withdrawal.programme())),
        withdrawal.withdrawnAt(),
        withdrawal.reason(),
        ways(words, withdrawal));
  }

  private Page page(Visit visit, String title, Crumb above) {
    var here = Texts.of(visit.language()).text("withdrawn.crumb");
    return html.page(visit, title, above, new Crumb(here, null, null));
  }

  private ResponseEntity<String> gone(
      Page page, String lead, Instant at, String reason, List<Crumb> ways) {
    var day = LocalDate.ofInstant(at, JAPAN);
    var view =
        new WithdrawnView(
            page, lead, day.toString(), new Wording(page.texts()).figures().day(day), reason, ways);
    return html.show(HttpStatus.GONE, "publication/withdrawn.jte", view);
  }

  /** The correction, then what holds in its place, then all years. */
  private List<Crumb> ways(Wording words, ProgrammeWithdrawal withdrawal) {
    var ways = new ArrayList<Crumb>();
    var correction = withdrawal.correction();
    if (correction != null) {
      ways.add(
          new Crumb(
              words.text("withdrawn.review.correction", name(words, correction)),
              ReformAddresses.edition(correction.year(), correction.number()),
              null));
    }
    var withdrawn = withdrawal.programme();
    programmes
        .find(withdrawn.municipality(), withdrawn.year())
        .filter(current -> correction == null || current.id() != correction.id())
        .ifPresent(current ->
            ways.add(
                new Crumb(
                    words.text("withdrawn.review.current", name(words, current)),
                    ReformAddresses.year(current.year()),
                    null)));
    ways.add(new Crumb(words.text("withdrawn.review.all"), "/reform", null));
    return ways;
  }

  private static String name(Wording words, ReformProgramme programme) {
    return words.text(
        "reform.title-of-edition",
        words.text("reform.title-of-year", words.year(programme.year())),
        Integer.toString(programme.number()));
  }

  /** The correction, then what holds in its place, then the ward. */
  private List<Crumb> ways(Wording words, Withdrawal withdrawal) {
    var edition = withdrawal.edition();
    var ways = new ArrayList<Crumb>();
    var correction = withdrawal.correction();
    if (correction != null) {
      ways.add(
          new Crumb(
              words.text("withdrawn.correction", name(words, correction)),
              Addresses.edition(correction.ward(), correction.year(), correction.number()),
              null));
    }
    policies
        .findCurrentSummary(edition.ward().id(), edition.year())
        .filter(current -> correction == null || !current.id().equals(correction.id()))
        .ifPresent(current ->
            ways.add(
                new Crumb(
                    words.text("withdrawn.current", name(words, current)),
                    Addresses.policy(edition.ward(), edition.year()),
                    null)));
    ways.add(
        new Crumb(
            words.text("withdrawn.ward", words.ward(edition.ward())),
            Addresses.ward(edition.ward()),
            null));
    return ways;
  }

  private static String name(Wording words, EditionSummary edition) {
    return words.text(
        "edition.title",
        words.text("policy.title", words.ward(edition.ward()), words.year(edition.year())),
        Integer.toString(edition.number()),
        words.stage(edition.stage()));
  }
}
