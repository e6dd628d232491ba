package org.kusei.authoring;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Doer;
import org.kusei.calendar.Due;
import org.kusei.calendar.DueSource;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Draft;
import org.kusei.drafting.Drafts;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.Units;

/** Comments that wait for a unit. */
final class TalkDue implements DueSource {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  /** Within which a unit answers, unless people agree otherwise. */
  private static final Period TIME_TO_ANSWER = Period.ofDays(7);

  private static final int MOST_CHARACTERS = 40;

  private final Drafts drafts;
  private final Comments comments;
  private final Units units;

  TalkDue(Drafts drafts, Comments comments, Units units) {
    this.drafts = drafts;
    this.comments = comments;
    this.units = units;
  }

  @Override
  public List<Due> list(MunicipalityId municipality) {
    return drafts.list(municipality).stream()
        .map(entry -> drafts.get(entry.ward(), entry.year()))
        .flatMap(this::list)
        .toList();
  }

  private Stream<Due> list(Draft draft) {
    return comments.list(draft.id()).stream()
        .filter(Comment::isOpen)
        .flatMap(comment -> Stream.ofNullable(due(draft, comment)));
  }

  private @Nullable Due due(Draft draft, Comment comment) {
    var unit = comment.unit();
    var node = comment.node();
    return unit == null
        ? null
        : new Due(
            units.find(draft.ward().municipality(), unit).map(TalkDue::doer).orElseThrow(),
            draft.ward(),
            draft.year(),
            "authoring.due.comment",
            List.of(beginning(comment.said().text())),
            LocalDate.ofInstant(comment.said().at(), HERE).plus(TIME_TO_ANSWER),
            (node == null ? Workshop.address(draft) : Workshop.address(draft, node))
                + "#comment-"
                + comment.id());
  }

  private static Doer doer(Unit unit) {
    var role = unit.kind() == Unit.Kind.SECTION ? Role.SECTION : Role.BUREAU;
    return new Doer.Holders(new Duty(role, new Place.OfUnit(unit.id(), unit.ward())));
  }

  static String beginning(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }
}
