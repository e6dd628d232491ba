package org.kusei.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kusei.desk.ReviewView.Fact;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.organization.Wards;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The page of one document under review, whoever asks for it. */
final class ReviewSheet {
  /** The fields whose content the rules may refuse. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "desk.refused.year", "year",
          "desk.refused.date", "date",
          "desk.refused.position", "position",
          "intake.refused.title-empty", "title",
          "intake.refused.no-reason", "why");

  private final Imports imports;
  private final PublicRecord record;
  private final Wards wards;
  private final Html html;

  ReviewSheet(Imports imports, PublicRecord record, Wards wards, Html html) {
    this.imports = imports;
    this.record = record;
    this.wards = wards;
    this.html = html;
  }

  static String address(ImportId id) {
    return "/desk/imports/" + id.value();
  }

  /** The page with the form as it was typed, and the reason beside its field. */
  ResponseEntity<String> again(
      Visit visit, ImportId id, Refused<Import> refused, String form, Map<String, String> typed) {
    var why = Texts.of(visit.language()).text(refused.reason(), refused.arguments().toArray());
    var field = FIELDS.get(refused.reason());
    var editing = new Editing(form, typed, field == null ? Map.of() : Map.of(field, why));
    var now = imports.get(id);
    return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, now, List.of(why), editing);
  }

  ResponseEntity<String> done(Visit visit, ImportId id, Decision<Import> decision, String anchor) {
    return switch (decision) {
      case Accepted<Import> _ -> seeOther(address(id) + anchor);
      case Refused<Import>(var reason, var arguments) -> {
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        var now = imports.get(id);
        yield show(visit, HttpStatus.UNPROCESSABLE_CONTENT, now, List.of(why), Editing.NOTHING);
      }
    };
  }

  static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  ResponseEntity<String> show(
      Visit visit, HttpStatus status, Import document, List<String> problems, Editing editing) {
    return html.show(status, "desk/review.jte", view(visit, document, problems, editing));
  }

  private ReviewView view(Visit visit, Import document, List<String> problems, Editing editing) {
    var texts = Texts.of(visit.language());
    var open = document.status().isOpen();
    var state = document.status().name().toLowerCase(Locale.ROOT);
    var reading = new ReviewReading(texts, document, open ? editing : Editing.NOTHING);
    var sections = reading.sections();
    var nodes = reading.nodes();
    var items = reading.items();
    var appendix = reading.appendix();
    var became = document.became();
    var known = wards.list(document.municipality());
    return new ReviewView(
        page(visit, document),
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
        items,
        appendix,
        reading.destinations(),
        !document.edits().isEmpty(),
        open ? reading.newWard(known) : null,
        became == null ? null : record.findAddress(became),
        story(texts, document),
        document.status() == Import.Status.ACCEPTED ? address(document.id()) + "/withdraw" : null,
        open
            ? (editing.isOf(Editing.REJECTION) ? editing : Editing.NOTHING).field("why", "")
            : null);
  }

  private Page page(Visit visit, Import document) {
    var texts = Texts.of(visit.language());
    return html.page(
            visit,
            texts.text("desk.review.title", document.name()),
            new Crumb(texts.text("desk.title"), "/desk", null),
            new Crumb(document.name(), null, null))
        .withScript("desk.js");
  }

  private List<Fact> story(Texts texts, Import document) {
    var story = new ArrayList<Fact>();
    var correction = document.correction();
    if (correction != null) {
      var corrected = imports.get(correction.of());
      story.add(
          new Fact(texts.text("desk.story.corrects"), corrected.name(), address(correction.of())));
      story.add(new Fact(texts.text("desk.story.reason"), correction.reason(), null));
    }
    var rejection = document.rejection();
    if (rejection != null) {
      story.add(
          new Fact(texts.text("desk.story.rejected"), DeskPages.moment(rejection.at()), null));
      story.add(new Fact(texts.text("desk.story.reason"), rejection.reason(), null));
    }
    var became = document.became();
    if (became != null) {
      story.addAll(record.withdrawal(texts, became));
    }
    return story;
  }
}
