package org.kusei.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.authoring.HeadView.Both;
import org.kusei.authoring.HeadView.Item;
import org.kusei.authoring.HeadView.Part;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftHead;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Saving.Conflict;
import org.kusei.drafting.Saving.NotSaved;
import org.kusei.drafting.Saving.Saved;
import org.kusei.pages.Visit;
import org.kusei.plan.Contact;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;
import org.kusei.platform.Texts;
import org.kusei.reform.ReformProgrammes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The head of a plan: mayor, goals, mission, principles, reform items, contact. */
@Controller
@RequestMapping("/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/plan/head")
final class HeadPages {
  private static final int MOST_ITEMS = 100;
  private static final int EMPTY_ITEMS = 1;
  private static final int TEXT_ROWS = 4;

  private final Workshop workshop;
  private final Drafts drafts;
  private final Hands hands;
  private final ReformProgrammes programmes;

  HeadPages(Workshop workshop, Drafts drafts, Hands hands, ReformProgrammes programmes) {
    this.workshop = workshop;
    this.drafts = drafts;
    this.hands = hands;
    this.programmes = programmes;
  }

  @GetMapping
  @Needs(Action.SEE_PLAN)
  ResponseEntity<String> head(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year) {
    var draft = workshop.draft(slug, year);
    return show(visit, officer, draft, new State(draft.head(), null, List.of()));
  }

  /**
   * How far the writing came.
   *
   * @param theirs what somebody else saved meanwhile; null for none
   */
  private record State(DraftHead shown, @Nullable DraftHead theirs, List<String> problems) {}

  private static HttpStatus status(State state) {
    if (state.theirs() != null) {
      return HttpStatus.CONFLICT;
    }
    return state.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  @PostMapping
  @Needs(Action.WRITE_PLAN)
  ResponseEntity<String> save(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @RequestParam Map<String, String> form) {
    var draft = workshop.draft(slug, year);
    var choices = ReformChoices.of(programmes, draft);
    var typed = typed(form, choices);
    var texts = Texts.of(visit.language());
    var lock = hands.lock(officer, draft, null);
    if (lock.isPresent()) {
      var why = List.of(lock.get().words(texts));
      return show(visit, officer, draft, new State(typed, null, why));
    }
    var unknown = unknown(form, choices);
    if (!unknown.isEmpty()) {
      var why = unknown.stream().map(item -> texts.text("authoring.head.unknown", item)).toList();
      return show(visit, officer, draft, new State(typed, null, why));
    }
    if (typed.reformItems().stream().anyMatch(item -> item.title().isEmpty())) {
      var why = List.of(texts.text("drafting.refused.item-without-title"));
      return show(visit, officer, draft, new State(typed, null, why));
    }
    return switch (drafts.saveHead(officer.actor(), draft.id(), typed)) {
      case Saved<DraftHead> _ -> Workshop.seeOther(Workshop.address(draft));
      case Conflict<DraftHead>(var theirs) ->
          show(visit, officer, draft, new State(typed, theirs, List.of()));
      case NotSaved<DraftHead>(var reason, var arguments) -> {
        var why = List.of(texts.text(reason, arguments.toArray()));
        yield show(visit, officer, draft, new State(typed, null, why));
      }
    };
  }

  private static DraftHead typed(Map<String, String> form, ReformChoices choices) {
    var statements = new ArrayList<Statement>();
    for (var kind : Statement.Kind.values()) {
      NodeForm.lines(form.getOrDefault(kind.name(), ""))
          .forEach(line -> statements.add(new Statement(kind, line)));
    }
    var contact =
        new Contact(
            NodeForm.given(form.getOrDefault("unit", "")),
            NodeForm.given(form.getOrDefault("phone", "")),
            NodeForm.given(form.getOrDefault("fax", "")),
            NodeForm.given(form.getOrDefault("address", "")));
    var version = form.getOrDefault("version", "");
    return new DraftHead(
        version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
        NodeForm.given(form.getOrDefault("mayor", "")),
        statements,
        items(form, choices),
        contact.equals(new Contact(null, null, null, null)) ? null : contact);
  }

  /** A row of the form with nothing in it is no item. */
  private static List<ReformItem> items(Map<String, String> form, ReformChoices choices) {
    return IntStream.range(0, MOST_ITEMS)
        .filter(i -> form.containsKey("item." + i + ".title"))
        .mapToObj(i -> {
          var prefix = "item." + i + ".";
          var item =
              new ReformItem(
                  NodeForm.given(form.getOrDefault(prefix + "code", "")),
                  form.getOrDefault(prefix + "title", "").strip(),
                  NodeForm.lines(form.getOrDefault(prefix + "references", "")),
                  NodeForm.lines(form.getOrDefault(prefix + "actions", "")));
          return choices
              .find(form.getOrDefault(prefix + "chosen", ""))
              .map(chosen -> choices.linked(item, chosen))
              .orElse(item);
        })
        .filter(item -> !item.equals(new ReformItem(null, "", List.of(), List.of())))
        .toList();
  }

  /** What was typed as an item of the programme and is none. */
  private static List<String> unknown(Map<String, String> form, ReformChoices choices) {
    return IntStream.range(0, MOST_ITEMS)
        .mapToObj(i -> form.getOrDefault("item." + i + ".chosen", "").strip())
        .filter(typed -> !typed.isEmpty() && choices.find(typed).isEmpty())
        .toList();
  }

  private ResponseEntity<String> show(Visit visit, Officer officer, Draft draft, State state) {
    var texts = Texts.of(visit.language());
    var shown = state.shown();
    var theirs = state.theirs();
    var choices = ReformChoices.of(programmes, draft);
    var view =
        new HeadView(
            workshop.page(visit, draft.ward(), draft.year(), texts.text("authoring.head")),
            Workshop.address(draft) + "/head",
            theirs == null ? shown.version() : theirs.version(),
            parts(texts, shown),
            items(shown, choices),
            choices.labels(),
            theirs == null ? null : both(texts, theirs, shown),
            state.problems(),
            Workshop.may(officer, Action.WRITE_PLAN, draft));
    return workshop.html().show(status(state), "authoring/head.jte", view);
  }

  private static List<Part> parts(Texts texts, DraftHead head) {
    var parts = new ArrayList<Part>();
    parts.add(part(texts, "mayor", head.mayor()));
    for (var kind : Statement.Kind.values()) {
      var name = kind.name();
      parts.add(
          new Part(
              name,
              texts.text("authoring.head." + name.toLowerCase(Locale.ROOT)),
              String.join("\n", head.texts(kind)),
              TEXT_ROWS));
    }
    var contact = Objects.requireNonNullElse(head.contact(), new Contact(null, null, null, null));
    parts.add(part(texts, "unit", contact.unit()));
    parts.add(part(texts, "phone", contact.phone()));
    parts.add(part(texts, "fax", contact.fax()));
    parts.add(part(texts, "address", contact.address()));
    return parts;
  }

  private static Part part(Texts texts, String name, @Nullable String value) {
    return new Part(
        name, texts.text("authoring.head." + name), Objects.requireNonNullElse(value, ""), 1);
  }

  private static List<Item> items(DraftHead head, ReformChoices choices) {
    var known = head.reformItems();
    var none = new ReformItem(null, "", List.of(), List.of());
    return IntStream.range(0, known.size() + EMPTY_ITEMS)
        .mapToObj(i -> {
          var item = i < known.size() ? known.get(i) : none;
          return new Item(
              i + 1,
              Objects.requireNonNullElse(item.code(), ""),
              item.title(),
              choices.label(item),
              choices.address(item),
              String.join("\n", item.references()),
              String.join("\n", item.actions()));
        })
        .toList();
  }

  private static List<Both> both(Texts texts, DraftHead theirs, DraftHead mine) {
    var one = parts(texts, theirs);
    var other = parts(texts, mine);
    var both = new ArrayList<Both>();
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).value().equals(other.get(i).value())) {
        both.add(new Both(one.get(i).label(), one.get(i).value(), other.get(i).value()));
      }
    }
    if (!theirs.reformItems().equals(mine.reformItems())) {
      both.add(
          new Both(texts.text("authoring.head.items"), items(texts, theirs), items(texts, mine)));
    }
    return both;
  }

  private static String items(Texts texts, DraftHead head) {
    var lines = new ArrayList<String>();
    for (var item : head.reformItems()) {
      lines.add(Objects.requireNonNullElse(item.code(), "") + " " + item.title());
      item.references().forEach(line -> lines.add(texts.text("authoring.head.indented", line)));
      item.actions().forEach(line -> lines.add(texts.text("authoring.head.indented", line)));
    }
    return String.join("\n", lines);
  }
}
