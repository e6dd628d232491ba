package org.kusei.scheduling;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.calendar.Agenda;
import org.kusei.calendar.Doer;
import org.kusei.calendar.Due;
import org.kusei.calendar.Here;
import org.kusei.calendar.Left;
import org.kusei.calendar.WardYear;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.kusei.scheduling.DueView.Group;
import org.kusei.scheduling.DueView.Row;
import org.kusei.scheduling.DueView.Year;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** On the desk: what is due for whoever asks. */
@Controller
final class DuePages {
  private static final int SOON = 14;
  private static final int FAR = 120;

  private final Agenda agenda;
  private final Wards wards;
  private final InstantSource clock;
  private final Html html;

  DuePages(Agenda agenda, Wards wards, InstantSource clock, Html html) {
    this.agenda = agenda;
    this.wards = wards;
    this.clock = clock;
    this.html = html;
  }

  @GetMapping("/desk/due")
  @Needs(Action.SEE_YEAR)
  ResponseEntity<String> due(Visit visit, Officer officer) {
    var texts = Texts.of(visit.language());
    var today = Here.today(clock);
    var title = texts.text("calendar.due.title");
    var desk = new Crumb(texts.text("desk.title"), "/desk", null);
    var rows =
        Agenda.of(officer, agenda.list(officer.municipality(), today.plusDays(FAR))).stream()
            .map(due -> row(texts, today, due))
            .toList();
    var view =
        new DueView(
            html.page(visit, title, desk, new Crumb(title, null, null)),
            groups(texts, rows),
            years(texts, officer, FiscalYear.of(today)));
    return html.show(HttpStatus.OK, "scheduling/due.jte", view);
  }

  private static List<Group> groups(Texts texts, List<Row> rows) {
    return Stream.of("overdue", "soon", "later")
        .map(urgency ->
            new Group(
                urgency,
                texts.text("scheduling.due." + urgency),
                rows.stream().filter(row -> row.urgency().equals(urgency)).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static Row row(Texts texts, LocalDate today, Due due) {
    var place = new WardYear(due.ward(), due.year());
    return new Row(
        due.words(texts),
        place.name(texts),
        due.href(),
        new Figures(texts).day(due.until()),
        Left.words(texts, today, due.until()),
        urgency(today, due.until()),
        doer(texts, due));
  }

  private static String urgency(LocalDate today, LocalDate until) {
    if (until.isBefore(today)) {
      return "overdue";
    }
    return until.isAfter(today.plusDays(SOON)) ? "later" : "soon";
  }

  private static @Nullable String doer(Texts texts, Due due) {
    return switch (due.doer()) {
      case Doer.OnePerson _ -> null;
      case Doer.Holders(var duty) ->
          texts.text("scheduling.due.for", texts.text(duty.role().key()));
    };
  }

  /** Of the wards where the person holds a duty; of every ward for those of the city. */
  private List<Year> years(Texts texts, Officer officer, FiscalYear current) {
    var own =
        officer.duties().stream()
            .map(duty -> duty.place().inWard())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var years = new ArrayList<Year>();
    for (Ward ward : wards.list(officer.municipality())) {
      if (own.isEmpty() || own.contains(ward.id())) {
        Stream.of(current, current.next())
            .map(year -> new WardYear(ward, year))
            .forEach(year -> years.add(new Year(year.name(texts), pages(texts, year))));
      }
    }
    return years;
  }

  private static List<Crumb> pages(Texts texts, WardYear year) {
    return List.of(
        new Crumb(texts.text("scheduling.crumb"), year.address() + "/calendar", null),
        new Crumb(texts.text("responsibility.crumb"), year.address() + "/duties", null));
  }
}
