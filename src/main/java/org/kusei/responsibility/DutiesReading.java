package org.kusei.responsibility;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.ActiveNodes.ActiveNode;
import org.kusei.calendar.Here;
import org.kusei.calendar.WardYear;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitNames;
import org.kusei.pages.Html;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.kusei.responsibility.DutiesPages.Asked;
import org.kusei.responsibility.DutiesView.Choice;
import org.kusei.responsibility.DutiesView.Group;
import org.kusei.responsibility.DutiesView.Naming;
import org.kusei.responsibility.DutiesView.Row;
import org.kusei.responsibility.DutiesView.Told;
import org.kusei.responsibility.Responsibilities.Workforce;

/** Reads the record as the page of who answers for what. */
final class DutiesReading {
  private final Responsibilities responsibilities;
  private final List<ActiveNodes> sources;
  private final Workforce workforce;
  private final InstantSource clock;

  DutiesReading(
      Responsibilities responsibilities,
      List<ActiveNodes> sources,
      Workforce workforce,
      InstantSource clock) {
    this.responsibilities = responsibilities;
    this.sources = List.copyOf(sources);
    this.workforce = workforce;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param refused why nothing was done; null when nothing was refused
   * @param done for how many nodes somebody was just named
   */
  DutiesView view(Html html, Asked asked, DutiesForm form, @Nullable Refused<?> refused, int done) {
    var texts = Texts.of(asked.visit().language());
    var year = asked.year();
    var nodes = ActiveNodes.all(sources, year.ward(), year.year());
    var keys = List.copyOf(nodes.keySet());
    var then = then(texts, year);
    var answers = then.see(responsibilities.of(keys));
    var said = responsibilities.listLatest(keys);
    var chosen = new HashSet<>(form.keys());
    var rows =
        nodes.values().stream()
            .flatMap(node ->
                Stream.ofNullable(answers.get(node.key()))
                    .map(answer -> row(then, node, answer, said.get(node.key()), chosen)))
            .toList();
    var crumbs = year.crumbs(texts, texts.text("responsibility.crumb"));
    var title = texts.text("responsibility.title", year.name(texts));
    return new DutiesView(
        html.page(asked.visit(), title, crumbs),
        year.address() + "/duties",
        told(texts, answers, refused, done),
        rows,
        asked.officer().may(Action.ASSIGN_DUTIES, new Place.OfWard(year.ward().id()))
            ? new Naming(groups(texts, year, form), form.reason())
            : null);
  }

  private Then then(Texts texts, WardYear year) {
    var today = Here.today(clock);
    var last = year.year().lastDay();
    return new Then(
        texts,
        workforce.units().names(year.ward().municipality()),
        last.isBefore(today) ? last : today);
  }

  /** A year gone by is told as it was on its last day, in the names of that day. */
  private record Then(Texts texts, UnitNames names, LocalDate day) {

    Map<NodeKey, Responsible> see(Map<NodeKey, Responsible> answers) {
      var seen = new LinkedHashMap<NodeKey, Responsible>();
      answers.forEach((key, answer) -> seen.put(key, answer.on(day)));
      return seen;
    }

    String name(Unit unit) {
      return names
          .on(unit.id(), day)
          .map(name -> texts.japanese() ? name.name() : name.english())
          .orElseGet(() -> DutiesReading.name(texts, unit));
    }
  }

  private static Told told(
      Texts texts, Map<NodeKey, Responsible> answers, @Nullable Refused<?> refused, int done) {
    var warnings = new ArrayList<String>();
    long fallen = answers.values().stream().filter(each -> each.fall().isSudden()).count();
    if (fallen > 0) {
      warnings.add(texts.count("responsibility.fallen", fallen));
    }
    long nobody = answers.values().stream().filter(each -> each.fall() == Fall.NOBODY).count();
    if (nobody > 0) {
      warnings.add(texts.count("responsibility.unassigned", nobody));
    }
    return new Told(
        refused == null ? null : texts.text(refused.reason(), refused.arguments().toArray()),
        done > 0 ? texts.count("responsibility.assigned", done) : null,
        warnings);
  }

  private static Row row(
      Then then,
      ActiveNode node,
      Responsible answer,
      @Nullable Assignment said,
      Set<NodeKey> chosen) {
    var texts = then.texts();
    var unit = answer.answeringUnit();
    var person = answer.answeringPerson();
    return new Row(
        Long.toString(node.key().value()),
        node.depth(),
        node.label(),
        node.href(),
        unit == null ? null : then.name(unit),
        person == null ? null : person.name(),
        answer.fall() == Fall.NONE ? null : state(then, answer),
        answer.fall().isSudden(),
        said == null ? null : said(texts, said),
        chosen.contains(node.key()));
  }

  private static String state(Then then, Responsible answer) {
    var texts = then.texts();
    var person = answer.person();
    var unit = answer.unit();
    return switch (answer.fall()) {
      case PERSON_LEFT, PERSON_MOVED ->
          texts.text(answer.fall().key(), person == null ? "" : person.name());
      case UNIT_CLOSED -> texts.text(answer.fall().key(), unit == null ? "" : then.name(unit));
      case NONE, NO_PERSON, NOBODY -> texts.text(answer.fall().key());
    };
  }

  private static String said(Texts texts, Assignment said) {
    var by =
        said.inheritedFrom() == null
            ? texts.who(said.who())
            : texts.text("responsibility.inherited");
    return texts.text("responsibility.said", day(texts, said.at()), by);
  }

  private static String day(Texts texts, Instant at) {
    return new Figures(texts).day(at);
  }

  static String name(Texts texts, Unit unit) {
    return texts.japanese() ? unit.name() : unit.english();
  }

  private List<Group> groups(Texts texts, WardYear year, DutiesForm form) {
    var home = year.ward().municipality();
    var people = workforce.people().list(home).stream().filter(Person::serves).toList();
    var groups = new ArrayList<Group>();
    for (var unit : workforce.units().list(home).reversed()) {
      if (Responsibilities.isOf(year.ward().id(), unit)) {
        groups.add(new Group(name(texts, unit), choices(texts, unit, people, form)));
      }
    }
    var planning = texts.text("responsibility.planning");
    groups.add(
        new Group(
            planning,
            List.of(choice(DutiesForm.PLANNING, texts.text("responsibility.everything"), form))));
    return groups;
  }

  private static List<Choice> choices(
      Texts texts, Unit unit, List<Person> people, DutiesForm form) {
    var value = "u" + unit.id().value();
    var unitName = name(texts, unit);
    return Stream.concat(
            Stream.of(choice(value, texts.text("responsibility.whole-unit", unitName), form)),
            people.stream()
                .filter(person -> Responsibilities.servesIn(person, unit))
                .map(person ->
                    choice(
                        value + "-p" + person.id().value(),
                        texts.text("responsibility.member", person.name(), unitName),
                        form)))
        .toList();
  }

  private static Choice choice(String value, String name, DutiesForm form) {
    return new Choice(value, name, value.equals(form.who()));
  }
}
