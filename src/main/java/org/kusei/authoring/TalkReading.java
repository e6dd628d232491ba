package org.kusei.authoring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.forms.Choice;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.platform.Texts;

/** Comments and the units they are said to, in a reader's language. */
final class TalkReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final Texts texts;
  private final Draft draft;
  private final Map<UnitId, Unit> units;
  private final List<Unit> addressed;

  TalkReading(Texts texts, Draft draft, Units units) {
    var all = units.list(draft.ward().municipality());
    this.texts = texts;
    this.draft = draft;
    this.units = all.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    this.addressed =
        all.stream()
            .filter(unit -> unit.ward() == null || unit.ward().equals(draft.ward().id()))
            .toList();
  }

  /** To whom something can be said. */
  List<Choice> units() {
    return Stream.concat(
            Stream.of(new Choice("", texts.text("authoring.talk.everyone"), true)),
            addressed.stream()
                .map(unit -> new Choice(Long.toString(unit.id().value()), name(unit), false)))
        .toList();
  }

  /**
   * @param whole whether the comments name the nodes that they are about
   */
  TalkView view(Comment comment, boolean whole) {
    var node = comment.node() == null ? null : draft.find(comment.node()).orElse(null);
    var settled = comment.settled();
    return new TalkView(
        Long.toString(comment.id()),
        whole && comment.node() != null ? about(node) : null,
        whole && node != null ? Workshop.address(draft, node.key()) : null,
        comment.unit() == null ? null : name(units.get(comment.unit())),
        line(comment.said()),
        comment.answers().stream().map(TalkReading::line).toList(),
        settled == null
            ? null
            : texts.text("authoring.talk.settled", settled.who(), moment(settled.at())));
  }

  private String about(@Nullable DraftNode node) {
    return node == null ? texts.text("authoring.talk.removed") : label(node);
  }

  static String label(DraftNode node) {
    var code = node.text().code();
    return code == null ? node.text().title() : code + " " + node.text().title();
  }

  private String name(@Nullable Unit unit) {
    if (unit == null) {
      return "";
    }
    return texts.japanese() ? unit.name() : unit.english();
  }

  private static TalkView.Line line(Comment.Said said) {
    return new TalkView.Line(said.who(), moment(said.at()), said.text());
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(HERE));
  }
}
