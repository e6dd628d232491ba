package org.kusei.reorganisation;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** On the desk: change sets of the city's units. */
@Controller
final class SetPages {
  private static final String SETS = "/desk/units/changes";
  private static final String SET = SETS + "/{id:[0-9]{1,18}}";

  private final Reorganisations reorganisations;
  private final SetReading reading;
  private final Html html;

  SetPages(Reorganisations reorganisations, SetReading reading, Html html) {
    this.reorganisations = reorganisations;
    this.reading = reading;
    this.html = html;
  }

  @GetMapping(SETS)
  @Needs(Action.REORGANISE)
  ResponseEntity<String> sets(Visit visit, Officer officer, ChangeForm form) {
    return sets(visit, officer, form, null);
  }

  @PostMapping(SETS)
  @Needs(Action.REORGANISE)
  ResponseEntity<String> draft(Visit visit, Officer officer, ChangeForm form) {
    var drafted =
        reorganisations.draft(
            officer.actor(),
            officer.municipality(),
            form.chosenDay(),
            ChangeForm.typed(form.title()));
    return switch (drafted) {
      case Accepted<ChangeSetId>(var id) -> to(SETS + "/" + id.value());
      case Refused<ChangeSetId> refused -> sets(visit, officer, form, refused);
    };
  }

  private static ResponseEntity<String> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  private ResponseEntity<String> sets(
      Visit visit, Officer officer, ChangeForm form, @Nullable Refused<?> refused) {
    var texts = Texts.of(visit.language());
    var title = texts.text("reorganisation.title");
    var rows =
        reorganisations.list(officer.municipality()).stream()
            .map(set ->
                new SetsView.Row(
                    SetReading.address(set),
                    set.title(),
                    new Figures(texts).day(set.day()),
                    SetReading.state(texts, set),
                    set.isApplied()))
            .toList();
    var view =
        new SetsView(
            html.page(
                visit,
                title,
                new Crumb(texts.text("desk.title"), "/desk", null),
                new Crumb(title, null, null)),
            rows,
            refused == null ? null : texts.text(refused.reason(), refused.arguments().toArray()),
            ChangeForm.typed(form.day()),
            ChangeForm.typed(form.title()));
    return html.show(
        refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "reorganisation/sets.jte",
        view);
  }

  private ChangeSet set(Officer officer, long id) {
    return reorganisations.get(officer.municipality(), new ChangeSetId(id));
  }

  @GetMapping(SET)
  @Needs(Action.REORGANISE)
  ResponseEntity<String> set(Visit visit, Officer officer, @PathVariable("id") long id) {
    return html.show(
        HttpStatus.OK, "reorganisation/set.jte", reading.view(visit, set(officer, id), null));
  }

  @PostMapping(SET + "/changes")
  @Needs(Action.REORGANISE)
  ResponseEntity<String> add(
      Visit visit, Officer officer, @PathVariable("id") long id, ChangeForm form) {
    var set = set(officer, id);
    var change = form.change();
    return answer(
        visit,
        set,
        change.isEmpty()
            ? new Refused<>("calendar.refused.choose")
            : reorganisations.add(officer.actor(), set, change.get()));
  }

  @PostMapping(SET + "/changes/{item:[0-9]{1,18}}/remove")
  @Needs(Action.REORGANISE)
  ResponseEntity<String> remove(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @PathVariable("item") long change) {
    var set = set(officer, id);
    return answer(visit, set, reorganisations.remove(set, change));
  }

  @PostMapping(SET + "/told")
  @Needs(Action.REORGANISE)
  ResponseEntity<String> tell(
      Visit visit, Officer officer, @PathVariable("id") long id, ChangeForm form) {
    var set = set(officer, id);
    var heir = Heir.parse(form.heir());
    return answer(
        visit,
        set,
        heir.isEmpty()
            ? new Refused<>("calendar.refused.choose")
            : reorganisations.tell(officer.actor(), set, form.things(), heir.get()));
  }

  @PostMapping(SET + "/schedule")
  @Needs(Action.REORGANISE)
  ResponseEntity<String> schedule(
      Visit visit, Officer officer, @PathVariable("id") long id, ChangeForm form) {
    var set = set(officer, id);
    return answer(
        visit, set, reorganisations.schedule(officer.actor(), set, "yes".equals(form.on())));
  }

  @PostMapping(SET + "/apply")
  @Needs(Action.REORGANISE)
  ResponseEntity<String> apply(Visit visit, Officer officer, @PathVariable("id") long id) {
    var set = set(officer, id);
    return answer(visit, set, reorganisations.apply(officer.actor(), set));
  }

  private ResponseEntity<String> answer(
      Visit visit, ChangeSet set, Decision<ChangeSetId> decision) {
    return switch (decision) {
      case Accepted<ChangeSetId> _ -> to(SetReading.address(set));
      case Refused<ChangeSetId> refused ->
          html.show(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "reorganisation/set.jte",
              reading.view(visit, set, refused));
    };
  }
}
