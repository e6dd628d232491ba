package org.kusei.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.forms.Field;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdraws (取り下げ) what an accepted document became, or opens its correction (訂正). */
@Controller
@RequestMapping("/desk/imports/{id:[0-9]{1,18}}")
final class WithdrawPages {
  private final Imports imports;
  private final PublicRecord record;
  private final Html html;

  WithdrawPages(Imports imports, PublicRecord record, Html html) {
    this.imports = imports;
    this.record = record;
    this.html = html;
  }

  @GetMapping("/withdraw")
  @Needs(Action.ACCEPT_DOCUMENT)
  ResponseEntity<String> ask(Visit visit, @PathVariable("id") long id) {
    return show(visit, imports.get(new ImportId(id)), new State("", null, false));
  }

  /** Without {@code confirm} only shows what readers will find. */
  @PostMapping("/withdraw")
  @Needs(Action.ACCEPT_DOCUMENT)
  ResponseEntity<String> withdraw(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var document = imports.get(new ImportId(id));
    var reason = form.getOrDefault("reason", "").strip();
    if (reason.isEmpty()) {
      return show(visit, document, new State("", "intake.refused.no-reason", false));
    }
    if (!form.containsKey("confirm")) {
      return show(visit, document, new State(reason, null, true));
    }
    var became = PublicRecord.became(document);
    return switch (record.withdraw(officer.actor(), became, reason)) {
      case Accepted<?> _ -> ReviewSheet.seeOther(ReviewSheet.address(document.id()));
      case Refused<?> refused -> html.refuse(visit, refused);
    };
  }

  /** The record changes only when the correction is accepted. */
  @PostMapping("/correct")
  @Needs(Action.ACCEPT_DOCUMENT)
  ResponseEntity<String> correct(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam Map<String, String> form) {
    var document = imports.get(new ImportId(id));
    var reason = form.getOrDefault("reason", "").strip();
    if (reason.isEmpty()) {
      return show(visit, document, new State("", "intake.refused.no-reason", false));
    }
    return switch (imports.correct(officer.actor(), document.id(), reason)) {
      case Accepted<Import>(var review) -> ReviewSheet.seeOther(ReviewSheet.address(review.id()));
      case Refused<Import> refused -> html.refuse(visit, refused);
    };
  }

  /** How far the person came: the reason typed, the message that refuses it, whether to confirm. */
  private record State(String reason, @Nullable String refusal, boolean confirming) {}

  private ResponseEntity<String> show(Visit visit, Import document, State state) {
    var texts = Texts.of(visit.language());
    var named = record.get(texts, PublicRecord.became(document));
    var review = ReviewSheet.address(document.id());
    var title = texts.text("desk.withdraw.title");
    var page =
        html.page(
            visit,
            title,
            new Crumb(texts.text("desk.title"), "/desk", null),
            new Crumb(document.name(), review, null),
            new Crumb(title, null, null));
    var refusal = state.refusal() == null ? null : texts.text(state.refusal());
    var view =
        new WithdrawView(
            page,
            review,
            document.name(),
            named.name(),
            named.address(),
            named.title(),
            named.after(),
            new Field("reason", state.reason(), refusal),
            refusal,
            state.confirming());
    return html.show(
        refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "desk/withdraw.jte",
        view);
  }
}
