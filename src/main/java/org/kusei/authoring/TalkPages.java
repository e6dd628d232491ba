package org.kusei.authoring;

import java.util.Map;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Draft;
import org.kusei.organization.UnitId;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments on a plan: said, answered, settled. */
@Controller
@RequestMapping("/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/plan/comments")
final class TalkPages {
  private final Workshop workshop;
  private final Comments comments;

  TalkPages(Workshop workshop, Comments comments) {
    this.workshop = workshop;
    this.comments = comments;
  }

  /** About the node that the form names, or about the whole. */
  @PostMapping
  @Needs(Action.TALK_ABOUT_PLAN)
  ResponseEntity<String> say(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @RequestParam Map<String, String> form) {
    var draft = workshop.draft(slug, year);
    var node = form.getOrDefault("node", "");
    var unit = form.getOrDefault("unit", "");
    var key = node.isEmpty() ? null : PlanPages.key(node);
    return back(
        visit,
        draft,
        form,
        comments.say(
            officer.actor(),
            draft.id(),
            key,
            unit.matches("[0-9]{1,18}") ? new UnitId(Long.parseLong(unit)) : null,
            form.getOrDefault("text", "")));
  }

  /** Answers, or with {@code settle} says that nothing is left to do. */
  @PostMapping("/{comment:[0-9]{1,18}}")
  @Needs(Action.TALK_ABOUT_PLAN)
  ResponseEntity<String> answer(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> form) {
    var draft =
        workshop.draft(
            path.getOrDefault("ward", ""), Integer.parseInt(path.getOrDefault("year", "0")));
    long comment = Long.parseLong(path.getOrDefault("comment", "0"));
    var by = officer.actor();
    return back(
        visit,
        draft,
        form,
        form.containsKey("settle")
            ? comments.settle(by, draft.id(), comment)
            : comments.answer(by, draft.id(), comment, form.getOrDefault("text", "")));
  }

  private ResponseEntity<String> back(
      Visit visit, Draft draft, Map<String, String> form, Decision<Long> decision) {
    return switch (decision) {
      case Accepted<Long>(var comment) -> {
        var node = form.getOrDefault("page", "");
        var page =
            node.matches("[0-9]{1,18}")
                ? Workshop.address(draft, PlanPages.key(node))
                : Workshop.address(draft);
        yield Workshop.seeOther(page + "#comment-" + comment);
      }
      case Refused<Long> refused -> workshop.html().refuse(visit, refused);
    };
  }
}
