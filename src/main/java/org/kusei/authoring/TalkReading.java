package org.kusei.authoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.forms.Choice;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.UnitNames;
import org.kusei.organization.Units;
import org.kusei.platform.Texts;

/** Comments and the units they are said to, in a reader's language. */
final class TalkReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final Texts texts;
  private final Draft draft;
  private final UnitNames names;
  private final List<Unit> addressed;

  TalkReading(Texts texts, Draft draft, Units units) {
    var home = draft.ward().municipality();
    this.texts = texts;
    this.draft = draft;
    this.names = units.names(home);
    this.addressed =
        units.list(home).stream()
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
        to(comment),
        handed(comment),
        line(comment.said()),
        comment.answers().stream().map(this::line).toList(),
        settled == null
            ? null
            : texts.text("authoring.talk.settled", texts.who(settled.who()), moment(settled.at())));
  }

  private String about(@Nullable DraftNode node) {
    return node == null ? texts.text("authoring.talk.removed") : label(node);
  }

  static String label(DraftNode node) {
    var code = node.text().code();
    return code == null ? node.text().title() : code + " " + node.text().title();
  }

  /** What is settled names the unit as it was called then. */
  private @Nullable String to(Comment comment) {
    var unit = comment.unit();
    var settled = comment.settled();
    if (unit == null) {
      return null;
    }
    return settled == null ? names.find(unit).map(this::name).orElse("") : name(unit, settled.at());
  }

  private @Nullable String handed(Comment comment) {
    var handed = comment.handed();
    return handed == null
        ? null
        : texts.text(
            "authoring.talk.handed",
            name(handed.from(), comment.said().at()),
            moment(handed.at()),
            handed.why());
  }

  private String name(UnitId unit, Instant at) {
    return names
        .on(unit, LocalDate.ofInstant(at, HERE))
        .map(name -> texts.japanese() ? name.name() : name.english())
        .orElse("");
  }

  private String name(Unit unit) {
    return texts.japanese() ? unit.name() : unit.english();
  }

  private TalkView.Line line(Comment.Said said) {
    return new TalkView.Line(texts.who(said.who()), moment(said.at()), said.text());
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(HERE));
  }
}
