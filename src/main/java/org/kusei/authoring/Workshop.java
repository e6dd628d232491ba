package org.kusei.authoring;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.drafting.Draft;
import org.kusei.drafting.Drafts;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Wording;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What all pages of the module begin with: the ward, the draft, the frame, the way back. */
final class Workshop {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final HomeCity home;
  private final Drafts drafts;
  private final Html html;
  private final InstantSource clock;

  Workshop(HomeCity home, Drafts drafts, Html html, InstantSource clock) {
    this.home = home;
    this.drafts = drafts;
    this.html = html;
    this.clock = clock;
  }

  /** The fiscal year it is here. */
  FiscalYear now() {
    return FiscalYear.of(LocalDate.ofInstant(clock.instant(), HERE));
  }

  List<Ward> wards() {
    return home.wards();
  }

  Ward ward(String slug) {
    return home.ward(slug);
  }

  Draft draft(String slug, int year) {
    return drafts.get(ward(slug), year(year));
  }

  static FiscalYear year(int start) {
    try {
      return new FiscalYear(start);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(start);
    }
  }

  /** Address of the ward's plan of the year. */
  static String address(Ward ward, FiscalYear year) {
    return "/desk/" + ward.slug() + "/" + year + "/plan";
  }

  static String address(Draft draft) {
    return address(draft.ward(), draft.year());
  }

  static String address(Draft draft, NodeKey key) {
    return address(draft) + "/" + key.address();
  }

  static boolean may(Officer officer, Action action, Draft draft) {
    return officer.may(action, new Place.OfWard(draft.ward().id()));
  }

  Html html() {
    return html;
  }

  /** A page below the plan's own; empty title for the plan's own page. */
  Page page(Visit visit, Ward ward, FiscalYear year, String title) {
    var words = new Wording(Texts.of(visit.language()));
    var plan = words.text("authoring.title", words.ward(ward), words.year(year));
    var list = new Crumb(words.text("authoring.list"), "/desk/plans", null);
    var page =
        title.isEmpty()
            ? html.page(visit, plan, list, new Crumb(plan, null, null))
            : html.page(
                visit,
                title,
                list,
                new Crumb(plan, address(ward, year), null),
                new Crumb(title, null, null));
    return page.withScript("plan.js");
  }

  static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
