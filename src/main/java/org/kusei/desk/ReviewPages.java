package org.kusei.desk;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.editing.NodePath;
import org.kusei.forms.TypedBudgets;
import org.kusei.intake.Acceptance;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.intake.Outcome;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
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
  private final Imports imports;
  private final Acceptance acceptance;
  private final ReviewSheet sheet;

  ReviewPages(Imports imports, Acceptance acceptance, ReviewSheet sheet) {
    this.imports = imports;
    this.acceptance = acceptance;
    this.sheet = sheet;
  }

  @GetMapping
  @Needs(Action.SEE_DOCUMENT)
  ResponseEntity<String> review(
      Visit visit,
      @PathVariable("id") long id,
      @RequestParam(name = "edit", required = false) @Nullable String edit) {
    var editing = edit == null ? Editing.NOTHING : Editing.asked(edit);
    return sheet.show(visit, HttpStatus.OK, imports.get(new ImportId(id)), List.of(), editing);
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
      case Accepted<Import> _ ->
          ReviewSheet.seeOther(ReviewSheet.address(new ImportId(id)) + "#head");
      case Refused<Import> refused ->
          sheet.again(visit, new ImportId(id), refused, Editing.HEAD, form);
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
    return sheet.done(
        visit,
        new ImportId(id),
        corrections(officer, id, form).move(picked, to).result(),
        ReviewReading.anchor(picked, to));
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
      return sheet.done(
          visit, new ImportId(id), corrections(officer, id, form).delete(path).result(), "#tree");
    }
    var document = imports.get(new ImportId(id));
    var texts = Texts.of(visit.language());
    var typed = TypedBudgets.of(form, document.outline().fiscalYear(), texts);
    if (form.containsKey("more")) {
      return sheet.show(
          visit, HttpStatus.OK, document, List.of(), new Editing(name, form, Map.of()));
    }
    if (!typed.problems().isEmpty()) {
      var editing = new Editing(name, form, typed.problems());
      return sheet.show(
          visit,
          HttpStatus.UNPROCESSABLE_CONTENT,
          document,
          editing.typed().problemsInOrder(),
          editing);
    }
    var budgets = TypedBudgets.rows(form) == 0 ? null : typed.lines();
    return switch (corrections(officer, id, form).node(path, form, budgets).result()) {
      case Accepted<Import> _ ->
          ReviewSheet.seeOther(ReviewSheet.address(new ImportId(id)) + ReviewReading.anchor(path));
      case Refused<Import> refused -> sheet.again(visit, new ImportId(id), refused, name, form);
    };
  }

  @PostMapping("/undo")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> undo(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    return sheet.done(
        visit,
        new ImportId(id),
        imports.undo(officer.actor(), new ImportId(id), Corrections.version(form)),
        "#tree");
  }

  @PostMapping("/reject")
  @Needs(Action.REJECT_DOCUMENT)
  ResponseEntity<String> reject(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var key = new ImportId(id);
    var why = form.getOrDefault("why", "");
    return switch (imports.reject(officer.actor(), key, Corrections.version(form), why)) {
      case Accepted<Import> _ -> ReviewSheet.seeOther(ReviewSheet.address(key));
      case Refused<Import> refused -> sheet.again(visit, key, refused, Editing.REJECTION, form);
    };
  }

  @PostMapping("/accept")
  @Needs(Action.ACCEPT_DOCUMENT)
  ResponseEntity<String> accept(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var key = new ImportId(id);
    return switch (acceptance.accept(officer.actor(), key, Corrections.version(form))) {
      case Outcome.EditionRecorded(var edition) ->
          ReviewSheet.seeOther(EditionNames.address(edition));
      case Outcome.ProgrammeRecorded(var review) ->
          ReviewSheet.seeOther(PublicRecord.address(review));
      case Outcome.NotAccepted(var problems) -> {
        var texts = Texts.of(visit.language());
        var words =
            problems.stream().map(p -> texts.text(p.reason(), p.arguments().toArray())).toList();
        yield sheet.show(
            visit, HttpStatus.UNPROCESSABLE_CONTENT, imports.get(key), words, Editing.NOTHING);
      }
    };
  }

  private Corrections corrections(Officer officer, long id, Map<String, String> form) {
    return Corrections.of(officer.actor(), imports, new ImportId(id), Corrections.version(form));
  }
}
