package org.kusei.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What stands at the address of a withdrawn edition: that it was withdrawn, when and why. */
@ControllerAdvice
@Order(0)
final class WithdrawnPages {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Policies policies;
  private final Html html;

  WithdrawnPages(Policies policies, Html html) {
    this.policies = policies;
    this.html = html;
  }

  @ExceptionHandler(WithdrawnException.class)
  ResponseEntity<String> withdrawn(Visit visit, WithdrawnException thrown) {
    var withdrawal = thrown.withdrawal();
    var edition = withdrawal.edition();
    var words = new Wording(Texts.of(visit.language()));
    var ward = words.ward(edition.ward());
    var title = words.text("withdrawn.title");
    var page =
        html.page(
            visit,
            title,
            new Crumb(ward, Addresses.ward(edition.ward()), null),
            new Crumb(title, null, null));
    var view =
        new WithdrawnView(
            page,
            name(words, edition),
            LocalDate.ofInstant(withdrawal.withdrawnAt(), JAPAN).toString(),
            words.figures().day(LocalDate.ofInstant(withdrawal.withdrawnAt(), JAPAN)),
            withdrawal.reason(),
            ways(words, withdrawal));
    return html.show(HttpStatus.GONE, "publication/withdrawn.jte", view);
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
        "withdrawn.edition",
        words.text("policy.title", words.ward(edition.ward()), words.year(edition.year())),
        Integer.toString(edition.number()),
        words.stage(edition.stage()));
  }
}
