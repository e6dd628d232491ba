package org.kusei.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.HeldDuty;
import org.kusei.account.Keeper;
import org.kusei.account.NotAllowedException;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Role;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;

/** Puts people into words for the administrator. */
final class PeopleReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final People people;
  private final WaysIn ways;
  private final PlaceNames places;
  private final Html html;

  PeopleReading(People people, WaysIn ways, PlaceNames places, Html html) {
    this.people = people;
    this.ways = ways;
    this.places = places;
    this.html = html;
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(TOKYO));
  }

  PlaceNames places() {
    return places;
  }

  /**
   * The person, who must lie wholly within the officer's reach.
   *
   * @throws NotAllowedException when they do not
   */
  Person kept(Officer officer, long id) {
    var person = people.get(new PersonId(id));
    if (!person.municipality().equals(officer.municipality())
        || !people.mayKeep(Keeper.of(officer), person)) {
      throw new NotAllowedException(Action.KEEP_PEOPLE, true);
    }
    return person;
  }

  PeopleView people(Visit visit, Officer officer, EntryForm form, @Nullable String problem) {
    var texts = Texts.of(visit.language());
    var names = places.list(texts, officer.municipality());
    var keeper = Keeper.of(officer);
    var all = people.list(officer.municipality());
    var title = texts.text("staff.people.title");
    return new PeopleView(
        html.page(visit, title, desk(texts), new Crumb(title, null, null)),
        all.stream().filter(Person::serves).map(p -> row(texts, names, keeper, p)).toList(),
        all.stream().filter(p -> !p.serves()).map(p -> row(texts, names, keeper, p)).toList(),
        EntryForm.typed(form.login()),
        EntryForm.typed(form.name()),
        roles(texts, form),
        places(texts, names, form),
        problem);
  }

  private static Crumb desk(Texts texts) {
    return new Crumb(texts.text("desk.title"), "/desk", null);
  }

  private static List<Choice> roles(Texts texts, EntryForm form) {
    return Choice.list(
        texts,
        Arrays.stream(Role.values())
            .map(role ->
                new Choice(role.name(), texts.text(role.key()), role.name().equals(form.role()))));
  }

  private static List<Choice> places(Texts texts, List<PlaceNames.Named> names, EntryForm form) {
    return Choice.list(
        texts,
        names.stream()
            .map(named ->
                new Choice(named.code(), named.name(), named.code().equals(form.place()))));
  }

  private PeopleView.Row row(
      Texts texts, List<PlaceNames.Named> names, Keeper keeper, Person person) {
    return new PeopleView.Row(
        people.mayKeep(keeper, person) ? PeoplePages.address(person.id()) : null,
        person.name(),
        person.login(),
        person.officer().duties().stream()
            .map(duty -> PlaceNames.words(texts, names, duty))
            .toList(),
        state(texts, person));
  }

  private String state(Texts texts, Person person) {
    if (ways.isLocked(person.id())) {
      return texts.text("staff.state.locked");
    }
    return ways.hasCode(person.id()) ? texts.text("staff.state.code") : "";
  }

  /**
   * One person's page.
   *
   * @param code to be shown this once; null for none
   */
  PersonView person(
      Visit visit, Officer officer, Person person, @Nullable String code, @Nullable String why) {
    var texts = Texts.of(visit.language());
    var names = places.list(texts, officer.municipality());
    var past = places.past(texts, officer.municipality());
    var address = PeoplePages.address(person.id());
    return new PersonView(
        html.page(
            visit,
            person.name(),
            desk(texts),
            new Crumb(texts.text("staff.people.title"), PeoplePages.ADDRESS, null),
            new Crumb(person.name(), null, null)),
        address,
        row(texts, names, Keeper.of(officer), person),
        person.duties().stream().map(duty -> held(past, address, duty)).toList(),
        ways.state(person),
        ways.findNaming(person).orElse(null),
        person.id().equals(officer.id()),
        roles(texts, EntryForm.EMPTY),
        places(texts, names, EntryForm.EMPTY),
        code,
        why);
  }

  private static PersonView.Held held(PlaceNames.Past past, String address, HeldDuty duty) {
    var until = duty.until();
    return new PersonView.Held(
        until == null
            ? PlaceNames.words(past.texts(), past.places(), duty.duty())
            : past.words(duty.duty(), until),
        moment(duty.since()),
        until == null ? null : moment(until),
        until == null ? address + "/duties/" + duty.id().value() + "/end" : null);
  }
}
