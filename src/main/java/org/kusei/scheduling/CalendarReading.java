package org.kusei.scheduling;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Place;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.ActiveNodes.ActiveNode;
import org.kusei.calendar.Here;
import org.kusei.calendar.Left;
import org.kusei.calendar.Milestone;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.Permit;
import org.kusei.calendar.PlannedMilestone;
import org.kusei.calendar.WardYear;
import org.kusei.calendar.Window;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.pages.Html;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.kusei.scheduling.CalendarPages.Asked;
import org.kusei.scheduling.CalendarView.Choice;
import org.kusei.scheduling.CalendarView.Choices;
import org.kusei.scheduling.CalendarView.Forms;
import org.kusei.scheduling.CalendarView.MilestoneRow;
import org.kusei.scheduling.CalendarView.PermitRow;
import org.kusei.scheduling.CalendarView.WindowRow;

/** Reads the record as the calendar of a ward's year. */
final class CalendarReading {
  private final Milestones milestones;
  private final Windows windows;
  private final People people;
  private final List<ActiveNodes> sources;
  private final InstantSource clock;

  CalendarReading(
      Milestones milestones,
      Windows windows,
      People people,
      List<ActiveNodes> sources,
      InstantSource clock) {
    this.milestones = milestones;
    this.windows = windows;
    this.people = people;
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  CalendarView view(Html html, Asked asked, CalendarForm form, @Nullable Refused<?> refused) {
    var texts = Texts.of(asked.visit().language());
    var year = asked.year();
    var known = known(year);
    var title = texts.text("scheduling.title", year.name(texts));
    var keeps = asked.officer().may(Action.KEEP_CALENDAR, new Place.OfWard(year.ward().id()));
    return new CalendarView(
        html.page(asked.visit(), title, year.crumbs(texts, texts.text("scheduling.crumb"))),
        year.address() + "/calendar",
        refused == null ? null : texts.text(refused.reason(), refused.arguments().toArray()),
        milestones.list(year.ward(), year.year()).stream()
            .map(planned -> row(texts, year, planned))
            .toList(),
        Stream.of(Work.values()).map(work -> row(texts, year, work)).toList(),
        windows.listPermits(year.ward(), year.year()).stream()
            .map(permit -> row(texts, known, permit))
            .toList(),
        keeps ? forms(texts, known, form) : null);
  }

  /** What rows of the year name. */
  private record Known(
      WardYear year, Map<NodeKey, ActiveNode> nodes, Map<PersonId, Person> people) {

    String item(NodeKey key) {
      var node = nodes.get(key);
      return node == null ? key.address() : node.label();
    }

    String person(PersonId id) {
      var person = people.get(id);
      return person == null ? "" : person.name();
    }
  }

  private Known known(WardYear year) {
    return new Known(
        year,
        ActiveNodes.all(sources, year.ward(), year.year()),
        people.list(year.ward().municipality()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity())));
  }

  private MilestoneRow row(Texts texts, WardYear year, PlannedMilestone planned) {
    var day = planned.day();
    var change = planned.change();
    return new MilestoneRow(
        texts.text(planned.milestone().key()),
        day == null ? null : new Figures(texts).day(day),
        day == null ? null : Left.distance(texts, today(), day),
        change == null ? null : said(texts, change.who(), change.at(), change.why()),
        year.address() + "/calendar?milestone=" + planned.milestone() + "#set-milestone");
  }

  private LocalDate today() {
    return Here.today(clock);
  }

  private static String said(Texts texts, String who, Instant at, String why) {
    return texts.text("scheduling.said", new Figures(texts).day(at), texts.who(who), why);
  }

  private WindowRow row(Texts texts, WardYear year, Work work) {
    var window = windows.find(year.ward(), year.year(), work);
    var open = window.isEmpty() || window.get().isOpenOn(today());
    return new WindowRow(
        texts.text(work.key()),
        open,
        texts.text(open ? "scheduling.window.open" : "scheduling.window.shut"),
        window.map(known -> days(texts, known)).orElse(texts.text("scheduling.window.always")),
        window.map(known -> said(texts, known.who(), known.at(), known.why())).orElse(null),
        year.address() + "/calendar?work=" + work + "#set-window");
  }

  private static String days(Texts texts, Window window) {
    var figures = new Figures(texts);
    var opens = window.opensOn() == null ? null : figures.day(window.opensOn());
    var closes = window.closesOn() == null ? null : figures.day(window.closesOn());
    if (opens != null) {
      return closes == null
          ? texts.text("scheduling.window.from", opens)
          : texts.text("scheduling.window.from-until", opens, closes);
    }
    return closes == null
        ? texts.text("scheduling.window.always")
        : texts.text("scheduling.window.until", closes);
  }

  private PermitRow row(Texts texts, Known known, Permit permit) {
    var holds = permit.holdsOn(today());
    return new PermitRow(
        known.person(permit.person()),
        known.item(permit.key()),
        texts.text(permit.work().key()),
        new Figures(texts).day(permit.until()),
        said(texts, permit.who(), permit.at(), permit.why()),
        state(texts, permit, holds),
        holds,
        holds
            ? known.year().address() + "/calendar/permits/" + permit.id().value() + "/withdraw"
            : null);
  }

  private static String state(Texts texts, Permit permit, boolean holds) {
    var withdrawn = permit.withdrawn();
    if (withdrawn != null) {
      return texts.text(
          "scheduling.permit.withdrawn",
          said(texts, withdrawn.who(), withdrawn.at(), withdrawn.why()));
    }
    return texts.text(holds ? "scheduling.permit.holds" : "scheduling.permit.over");
  }

  private Forms forms(Texts texts, Known known, CalendarForm form) {
    var year = known.year();
    return new Forms(
        CalendarTyping.open(form),
        CalendarTyping.typed(
            form,
            milestones.list(year.ward(), year.year()),
            windows.list(year.ward(), year.year())),
        choices(texts, known, form));
  }

  private static Choices choices(Texts texts, Known known, CalendarForm form) {
    return new Choices(
        Stream.of(Milestone.values())
            .map(m -> choice(m.name(), texts.text(m.key()), form.milestone()))
            .toList(),
        Stream.of(Work.values())
            .map(w -> choice(w.name(), texts.text(w.key()), form.work()))
            .toList(),
        known.nodes().values().stream()
            .map(node ->
                choice(
                    Long.toString(node.key().value()),
                    "\u3000".repeat(node.depth()) + node.label(),
                    form.key()))
            .toList(),
        known.people().values().stream()
            .filter(person -> worksFor(person, known.year()))
            .map(person ->
                choice(
                    Long.toString(person.id().value()),
                    person.name() + " (" + person.login() + ")",
                    form.person()))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList());
  }

  /** People of the ward and of the bureaus. */
  private static boolean worksFor(Person person, WardYear year) {
    return person.officer().duties().stream()
        .map(duty -> duty.place())
        .anyMatch(place ->
            year.ward().id().equals(place.inWard())
                || (place instanceof Place.OfUnit(var _, var ward) && ward == null));
  }

  private static Choice choice(String value, String name, @Nullable String chosen) {
    return new Choice(value, name, Objects.equals(value, chosen));
  }
}
