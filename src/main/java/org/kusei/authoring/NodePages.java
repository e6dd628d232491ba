package org.kusei.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Saving;
import org.kusei.drafting.Saving.Conflict;
import org.kusei.drafting.Saving.NotSaved;
import org.kusei.drafting.Saving.Saved;
import org.kusei.drafting.Shaping;
import org.kusei.forms.Typed;
import org.kusei.pages.Visit;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One node of a plan: its text, and what changes the tree around it. */
@Controller
@RequestMapping("/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/plan/n{key:[0-9]{1,18}}")
final class NodePages {
  private final Workshop workshop;
  private final Drafts drafts;
  private final Shaping shaping;
  private final NodeReading reading;
  private final Hands hands;

  NodePages(Workshop workshop, Drafts drafts, Shaping shaping, NodeReading reading, Hands hands) {
    this.workshop = workshop;
    this.drafts = drafts;
    this.shaping = shaping;
    this.reading = reading;
    this.hands = hands;
  }

  @GetMapping
  @Needs(Action.SEE_PLAN)
  ResponseEntity<String> node(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @PathVariable("key") long key) {
    var draft = workshop.draft(slug, year);
    return show(visit, officer, HttpStatus.OK, new Asked(draft, find(draft, key), State.FRESH));
  }

  /** A node on its page, with how far the writing came. */
  record Asked(Draft draft, DraftNode node, State state) {}

  /**
   * How far the writing came.
   *
   * @param mine what was typed and not saved because others were first; null for none
   */
  record State(Typed typed, List<String> problems, @Nullable NodeForm mine) {
    static final State FRESH = new State(Typed.NOTHING, List.of(), null);
  }

  private static DraftNode find(Draft draft, long key) {
    return draft.find(new NodeKey(key)).orElseThrow(() -> new NotFoundException(key));
  }

  /**
   * Saves the text.
   *
   * @param background set where a script sends the form: the answer is the page, not a way to it
   */
  @PostMapping
  @Needs(Action.WRITE_PLAN)
  ResponseEntity<String> save(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> form,
      @RequestHeader(name = "X-Kusei-Background", required = false) @Nullable String background) {
    var draft = draft(path);
    var node = find(draft, Long.parseLong(path.getOrDefault("key", "0")));
    var typed = NodeForm.of(form, draft, Texts.of(visit.language()));
    if (form.containsKey("more") || !typed.problems().isEmpty()) {
      var state = new Typed(form, typed.problems());
      var status = typed.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
      return show(
          visit,
          officer,
          status,
          new Asked(draft, node, new State(state, state.problemsInOrder(), null)));
    }
    return switch (saved(officer, draft, node, typed)) {
      case Saved<DraftNode> saved ->
          background == null
              ? Workshop.seeOther(Workshop.address(draft, node.key()))
              : show(
                  visit, officer, HttpStatus.OK, new Asked(draft(path), saved.now(), State.FRESH));
      case Conflict<DraftNode>(var theirs) ->
          show(
              visit,
              officer,
              HttpStatus.CONFLICT,
              new Asked(draft(path), theirs, new State(Typed.NOTHING, List.of(), typed)));
      case NotSaved<DraftNode>(var reason, var arguments) ->
          show(
              visit,
              officer,
              HttpStatus.UNPROCESSABLE_CONTENT,
              new Asked(
                  draft,
                  node,
                  refused(visit, new Typed(form, Map.of()), new Refused<>(reason, arguments))));
    };
  }

  private Saving<DraftNode> saved(Officer officer, Draft draft, DraftNode node, NodeForm typed) {
    var lock = hands.lock(officer, draft, node.key());
    if (lock.isPresent()) {
      Refused<?> refused = lock.get().refused();
      return new NotSaved<>(refused.reason(), refused.arguments());
    }
    return drafts.save(officer.actor(), draft.id(), node.key(), typed.version(), typed.text());
  }

  private static State refused(Visit visit, Typed typed, Refused<?> refused) {
    var texts = Texts.of(visit.language());
    var why = texts.text(refused.reason(), refused.arguments().toArray());
    return new State(typed, List.of(why), null);
  }

  private Draft draft(Map<String, String> path) {
    return workshop.draft(
        path.getOrDefault("ward", ""), Integer.parseInt(path.getOrDefault("year", "0")));
  }

  /** One of: move, split, merge, remove. */
  @PostMapping("/shape")
  @Needs(Action.SHAPE_PLAN)
  ResponseEntity<String> shape(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam MultiValueMap<String, String> form) {
    var draft = draft(path);
    var node = find(draft, Long.parseLong(path.getOrDefault("key", "0")));
    var lock = hands.lock(officer, draft, null);
    if (lock.isPresent()) {
      return workshop.html().refuse(visit, lock.get().refused());
    }
    return switch (shaped(officer, draft, node, form)) {
      case Accepted<NodeKey>(var key) -> {
        boolean gone = form.containsKey("remove");
        yield Workshop.seeOther(
            gone ? Workshop.address(draft) + "#removed" : Workshop.address(draft, key));
      }
      case Refused<NodeKey> refused ->
          show(
              visit,
              officer,
              HttpStatus.UNPROCESSABLE_CONTENT,
              new Asked(draft, node, refused(visit, Typed.NOTHING, refused)));
    };
  }

  private Decision<NodeKey> shaped(
      Officer officer, Draft draft, DraftNode node, MultiValueMap<String, String> form) {
    var by = officer.actor();
    if (form.containsKey("remove")) {
      return shaping.remove(by, draft.id(), node.key());
    }
    if (form.containsKey("split")) {
      return shaping.split(
          by,
          draft.id(),
          node.key(),
          new Shaping.Part(
              first(form, "title").strip(),
              chosen(form, "paragraph").stream().map(Math::toIntExact).collect(Collectors.toSet()),
              chosen(form, "below").stream().map(NodeKey::new).collect(Collectors.toSet())));
    }
    if (form.containsKey("merge")) {
      return shaping.merge(by, draft.id(), node.key(), PlanPages.key(first(form, "into")));
    }
    var parent = first(form, "parent");
    var position = first(form, "position");
    return shaping.move(
        by,
        draft.id(),
        node.key(),
        parent.isEmpty() ? null : PlanPages.key(parent),
        position.matches("[0-9]{1,4}") ? Integer.parseInt(position) - 1 : Integer.MAX_VALUE);
  }

  private static String first(MultiValueMap<String, String> form, String field) {
    var value = form.getFirst(field);
    return value == null ? "" : value;
  }

  private static Set<Long> chosen(MultiValueMap<String, String> form, String field) {
    var chosen = new HashSet<Long>();
    for (var value : form.getOrDefault(field, List.of())) {
      if (value.matches("[0-9]{1,9}")) {
        chosen.add(Long.parseLong(value));
      }
    }
    return chosen;
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, HttpStatus status, Asked asked) {
    return workshop.html().show(status, "authoring/node.jte", reading.view(visit, officer, asked));
  }
}
