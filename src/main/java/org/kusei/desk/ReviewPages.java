package org.kusei.desk;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.intake.Acceptance;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.intake.NodePath;
import org.kusei.intake.Outcome;
import org.kusei.organization.Wards;
import org.kusei.platform.Crumb;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Html;
import org.kusei.platform.Texts;
import org.kusei.platform.Visit;
import org.kusei.policy.EditionId;
import org.kusei.policy.Policies;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review of one document: source and outline side by side, corrections, acceptance. */
@Controller
@RequestMapping("/desk/imports/{id:[0-9]{1,18}}")
final class ReviewPages {
  /** The fields whose content the rules may refuse. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "desk.refused.year", "year",
          "desk.refused.date", "date",
          "desk.refused.position", "position",
          "intake.refused.title-empty", "title");

  private final Imports imports;
  private final Acceptance acceptance;
  private final Policies policies;
  private final Wards wards;
  private final Html html;

  ReviewPages(Imports imports, Acceptance acceptance, Policies policies, Wards wards, Html html) {
    this.imports = imports;
    this.acceptance = acceptance;
    this.policies = policies;
    this.wards = wards;
    this.html = html;
  }

  static String address(ImportId id) {
    return "/desk/imports/" + id.value();
  }

  @GetMapping
  @Needs(Action.SEE_DOCUMENT)
  ResponseEntity<String> review(
      Visit visit,
      @PathVariable("id") long id,
      @RequestParam(name = "edit", required = false) @Nullable String edit) {
    var editing =
        edit != null && edit.matches("\\d{1,4}(\\.\\d{1,4})*")
            ? Editing.of(Editing.node(NodePath.of(edit)))
            : Editing.NOTHING;
    return show(visit, HttpStatus.OK, imports.get(new ImportId(id)), List.of(), editing);
  }

  @GetMapping("/original")
  @Needs(Action.SEE_DOCUMENT)
  ResponseEntity<InputStreamResource> original(@PathVariable("id") long id) {
    var document = imports.get(new ImportId(id));
    InputStream bytes = imports.open(document.hash());
    var disposition =
        ContentDisposition.attachment()
            .filename(document.name(), StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .header("Content-Disposition", disposition)
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(new InputStreamResource(bytes));
  }

  @PostMapping("/head")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> head(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    return switch (corrections(officer, id, form).head(form).result()) {
      case Accepted<Import> _ -> seeOther(address(new ImportId(id)) + "#head");
      case Refused<Import> refused -> again(visit, id, refused, Editing.HEAD, form);
    };
  }

  @PostMapping("/move")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> move(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam(name = "pick", defaultValue = "") List<String> picked,
      @RequestParam Map<String, String> form) {
    var to = form.getOrDefault("to", "");
    return done(visit, id, corrections(officer, id, form).move(picked, to).result(), "#move");
  }

  @PostMapping("/node")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> node(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var path = NodePath.of(form.getOrDefault("path", ""));
    var name = Editing.node(path);
    if (form.containsKey("delete")) {
      return done(visit, id, corrections(officer, id, form).delete(path).result(), "#tree");
    }
    var document = imports.get(new ImportId(id));
    var texts = Texts.of(visit.language());
    var typed = TypedBudgets.of(form, document.outline().fiscalYear(), texts);
    if (form.containsKey("more")) {
      return show(visit, HttpStatus.OK, document, List.of(), new Editing(name, form, Map.of()));
    }
    if (!typed.problems().isEmpty()) {
      var editing = new Editing(name, form, typed.problems());
      return show(
          visit, HttpStatus.UNPROCESSABLE_CONTENT, document, editing.problemsInOrder(), editing);
    }
    var budgets = TypedBudgets.rows(form) == 0 ? null : typed.lines();
    return switch (corrections(officer, id, form).node(path, form, budgets).result()) {
      case Accepted<Import> _ -> seeOther(address(new ImportId(id)) + ReviewReading.anchor(path));
      case Refused<Import> refused -> again(visit, id, refused, name, form);
    };
  }

  /** The page with the form as it was typed, and the reason beside its field. */
  private ResponseEntity<String> again(
      Visit visit, long id, Refused<Import> refused, String form, Map<String, String> typed) {
    var why = Texts.of(visit.language()).text(refused.reason(), refused.arguments().toArray());
    var field = FIELDS.get(refused.reason());
    var editing = new Editing(form, typed, field == null ? Map.of() : Map.of(field, why));
    var now = imports.get(new ImportId(id));
    return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, now, List.of(why), editing);
  }

  @PostMapping("/undo")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> undo(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    return done(visit, id, imports.undo(officer.actor(), new ImportId(id), version(form)), "#tree");
  }

  @PostMapping("/reject")
  @Needs(Action.REJECT_DOCUMENT)
  ResponseEntity<String> reject(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var why = form.getOrDefault("why", "");
    return done(
        visit, id, imports.reject(officer.actor(), new ImportId(id), version(form), why), "");
  }

  @PostMapping("/accept")
  @Needs(Action.ACCEPT_DOCUMENT)
  ResponseEntity<String> accept(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var key = new ImportId(id);
    return switch (acceptance.accept(officer.actor(), key, version(form))) {
      case Outcome.EditionRecorded(var edition) -> seeOther(address(edition.id()));
      case Outcome.ProgrammeRecorded _ -> seeOther("/reform");
      case Outcome.NotAccepted(var problems) -> {
        var texts = Texts.of(visit.language());
        var words =
            problems.stream().map(p -> texts.text(p.reason(), p.arguments().toArray())).toList();
        yield show(
            visit, HttpStatus.UNPROCESSABLE_CONTENT, imports.get(key), words, Editing.NOTHING);
      }
    };
  }

  private String address(EditionId id) {
    var edition = policies.getSummary(id);
    return "/" + edition.ward().slug() + "/" + edition.year() + "/editions/" + edition.number();
  }

  /** Null once the edition is withdrawn. */
  private @Nullable String publicAddress(EditionId id) {
    try {
      return address(id);
    } catch (WithdrawnException e) {
      return null;
    }
  }

  private Corrections corrections(Officer officer, long id, Map<String, String> form) {
    return Corrections.of(officer.actor(), imports, new ImportId(id), version(form));
  }

  /** A form without a version was not made by our page, and so saw nothing. */
  private static int version(Map<String, String> form) {
    var text = form.getOrDefault("version", "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private ResponseEntity<String> done(
      Visit visit, long id, Decision<Import> decision, String anchor) {
    return switch (decision) {
      case Accepted<Import> _ -> seeOther(address(new ImportId(id)) + anchor);
      case Refused<Import>(var reason, var arguments) -> {
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        var now = imports.get(new ImportId(id));
        yield show(visit, HttpStatus.UNPROCESSABLE_CONTENT, now, List.of(why), Editing.NOTHING);
      }
    };
  }

  private static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  private ResponseEntity<String> show(
      Visit visit, HttpStatus status, Import document, List<String> problems, Editing editing) {
    return html.show(status, "desk/review.jte", view(visit, document, problems, editing));
  }

  private static boolean isOpen(Import.Status status) {
    return switch (status) {
      case RECOGNISED, EDITED -> true;
      case ACCEPTED, REJECTED -> false;
    };
  }

  private ReviewView view(Visit visit, Import document, List<String> problems, Editing editing) {
    var texts = Texts.of(visit.language());
    var open = isOpen(document.status());
    var state = document.status().name().toLowerCase(Locale.ROOT);
    var reading = new ReviewReading(texts, document, open ? editing : Editing.NOTHING);
    var sections = reading.sections();
    var nodes = reading.nodes();
    var appendix = reading.appendix();
    var edition = document.edition();
    var known = wards.list(document.municipality());
    return new ReviewView(
        html.page(
                visit,
                texts.text("desk.review.title", document.name()),
                new Crumb(texts.text("desk.title"), "/desk", null),
                new Crumb(document.name(), null, null))
            .withScript("desk.js"),
        address(document.id()),
        document.version(),
        open,
        state,
        texts.text("desk.state." + state),
        reading.head(known),
        reading.counts(),
        problems,
        reading.notes(),
        reading.unplaced(),
        reading.chrome(),
        reading.source(imports.lines(document.id())),
        sections,
        nodes,
        appendix,
        reading.destinations(),
        !document.edits().isEmpty(),
        open ? reading.newWard(known) : null,
        edition == null ? null : publicAddress(edition));
  }
}
