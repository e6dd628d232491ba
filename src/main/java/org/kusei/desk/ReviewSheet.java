package org.kusei.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.ReviewView.Fact;
import org.kusei.desk.ReviewView.Withdrawing;
import org.kusei.edition.EditionId;
import org.kusei.edition.Withdrawal;
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
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.policy.WithdrawnException;
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
  private final Policies policies;
  private final Wards wards;
  private final Withdrawals withdrawals;
  private final Html html;

  ReviewSheet(Imports imports, Policies policies, Withdrawals withdrawals, Wards wards, Html html) {
    this.imports = imports;
    this.policies = policies;
    this.withdrawals = withdrawals;
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

  String address(EditionId id) {
    return EditionNames.address(policies.getSummary(id));
  }

  /** Null once the edition is withdrawn. */
  private @Nullable String publicAddress(EditionId id) {
    try {
      return address(id);
    } catch (WithdrawnException e) {
      return null;
    }
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
    var edition = document.edition();
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
        edition == null ? null : publicAddress(edition),
        story(texts, document),
        withdrawing(document),
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

  private static @Nullable Withdrawing withdrawing(Import document) {
    return document.status() != Import.Status.ACCEPTED
        ? null
        : new Withdrawing(document.edition() == null ? null : address(document.id()) + "/withdraw");
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
    Optional.ofNullable(document.edition())
        .flatMap(withdrawals::find)
        .ifPresent(withdrawal -> story.addAll(withdrawn(texts, withdrawal)));
    return story;
  }

  private static List<Fact> withdrawn(Texts texts, Withdrawal withdrawal) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            texts.text("desk.story.withdrawn"),
            EditionNames.name(texts, withdrawal.edition()),
            EditionNames.address(withdrawal.edition())));
    facts.add(
        new Fact(
            texts.text("desk.story.withdrawn-at"),
            DeskPages.moment(withdrawal.withdrawnAt()),
            null));
    facts.add(new Fact(texts.text("desk.story.reason"), withdrawal.reason(), null));
    var correction = withdrawal.correction();
    if (correction != null) {
      facts.add(
          new Fact(
              texts.text("desk.story.corrected"),
              EditionNames.name(texts, correction),
              EditionNames.address(correction)));
    }
    return facts;
  }
}
