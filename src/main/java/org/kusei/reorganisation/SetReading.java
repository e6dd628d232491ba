package org.kusei.reorganisation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.calendar.Here;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.UnitNames;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.kusei.reorganisation.Previewing.Office;
import org.kusei.reorganisation.SetView.ChangeRow;
import org.kusei.reorganisation.SetView.Choice;
import org.kusei.reorganisation.SetView.Forms;
import org.kusei.reorganisation.SetView.MoveRow;

/** Reads a change set as a page. */
final class SetReading {
  private final Reorganisations reorganisations;
  private final Office office;
  private final InstantSource clock;
  private final Html html;

  SetReading(Reorganisations reorganisations, Office office, InstantSource clock, Html html) {
    this.reorganisations = reorganisations;
    this.office = office;
    this.clock = clock;
    this.html = html;
  }

  /** The set with the words for its units. */
  private record Names(
      Texts texts, ChangeSet set, List<Unit> units, UnitNames names, Office office) {

    String unit(@Nullable UnitId id) {
      return units.stream()
          .filter(unit -> unit.id().equals(id))
          .findAny()
          .map(this::unit)
          .orElse("?");
    }

    /** What was done stays told in the names of the day before. */
    private String name(Unit unit) {
      var then = names.on(unit.id(), set.day().minusDays(1));
      return set.isApplied() && then.isPresent()
          ? texts.japanese() ? then.get().name() : then.get().english()
          : texts.japanese() ? unit.name() : unit.english();
    }

    String unit(Unit unit) {
      var name = name(unit);
      var ward = unit.ward();
      return ward == null
          ? name
          : texts.text("calendar.ward-year", ward(office.wards().get(ward)), name);
    }

    private String ward(Ward ward) {
      return texts.japanese() ? ward.name() : ward.english();
    }

    @Nullable String heir(@Nullable Heir heir) {
      return switch (heir) {
        case Heir.Known(var id) -> unit(id);
        case Heir.New(var number) ->
            set.changes().stream()
                .filter(change -> change.number() == number)
                .findAny()
                .map(this::opened)
                .orElse("?");
        case null -> null;
      };
    }

    String opened(Change change) {
      var name = texts.japanese() ? change.name() : change.english();
      return texts.text("reorganisation.new", name);
    }

    String change(Change change) {
      var ward = change.ward();
      var place =
          ward == null ? texts.text("reorganisation.bureau") : ward(office.wards().get(ward));
      return switch (change.kind()) {
        case OPEN -> texts.text("reorganisation.change.open", place, change.name());
        case RENAME ->
            texts.text("reorganisation.change.rename", unit(change.unit()), change.name());
        case CLOSE -> texts.text("reorganisation.change.close", unit(change.unit()));
        case SPLIT -> texts.text("reorganisation.change.split", unit(change.unit()));
        case MERGE ->
            texts.text(
                "reorganisation.change.merge",
                unit(change.unit()),
                Objects.requireNonNullElse(heir(change.heir()), "?"));
      };
    }
  }

  SetView view(Visit visit, ChangeSet set, @Nullable Refused<?> refused) {
    var texts = Texts.of(visit.language());
    var all = office.units().listAll(set.municipality());
    var names = new Names(texts, set, all, office.units().names(set.municipality()), office);
    // once it is applied nothing hangs on the units that ended: the page says what was done
    var preview =
        set.isApplied()
            ? new Preview(List.of(), List.of(), List.of(), List.of())
            : reorganisations.preview(set);
    var moves = moves(names, preview);
    var address = address(set);
    return new SetView(
        html.page(
            visit,
            set.title(),
            new Crumb(texts.text("desk.title"), "/desk", null),
            new Crumb(texts.text("reorganisation.title"), "/desk/units/changes", null),
            new Crumb(set.title(), null, null)),
        address,
        refused == null ? null : texts.text(refused.reason(), refused.arguments().toArray()),
        state(texts, set),
        set.state().failure(),
        set.changes().stream()
            .map(change ->
                new ChangeRow(
                    names.change(change), address + "/changes/" + change.number() + "/remove"))
            .toList(),
        preview.faults().stream()
            .map(fault -> texts.text(fault.key(), fault.arguments().toArray()))
            .toList(),
        preview.unresolved() == 0
            ? null
            : texts.count("reorganisation.unresolved", preview.unresolved()),
        counts(moves),
        moves,
        set.isApplied() ? null : forms(names));
  }

  static String address(ChangeSet set) {
    return "/desk/units/changes/" + set.id().value();
  }

  static String state(Texts texts, ChangeSet set) {
    var day = new Figures(texts).day(set.day());
    var state = set.state();
    if (state.appliedAt() != null) {
      return texts.text(
          "reorganisation.state.applied",
          day,
          new Figures(texts).day(state.appliedAt()),
          texts.who(Objects.requireNonNullElse(state.appliedBy(), "")));
    }
    return state.scheduledBy() == null
        ? texts.text("reorganisation.state.draft", day, texts.who(state.madeBy()))
        : texts.text("reorganisation.state.scheduled", day, texts.who(state.scheduledBy()));
  }

  /** What nobody told where to go first. */
  private static List<MoveRow> moves(Names names, Preview preview) {
    var words = new Wording(names.texts());
    var rows = new ArrayList<MoveRow>();
    preview
        .nodes()
        .forEach(move ->
            rows.add(
                row(
                    names,
                    "n" + move.key().value(),
                    "reorganisation.moves.node",
                    words.year(move.year()) + " " + move.label(),
                    new Way(move.from(), move.heir()))));
    preview
        .people()
        .forEach(move ->
            rows.add(
                row(
                    names,
                    "p" + move.person().value(),
                    "reorganisation.moves.person",
                    move.name(),
                    new Way(move.from(), move.heir()))));
    preview
        .others()
        .forEach(move ->
            rows.add(
                row(
                    names,
                    move.name(),
                    move.kind().key(),
                    move.thing().label(),
                    new Way(move.from(), move.heir()))));
    return Stream.concat(
            rows.stream().filter(row -> row.to() == null),
            rows.stream().filter(row -> row.to() != null))
        .toList();
  }

  /** How many of each kind. */
  private static List<SetView.Count> counts(List<MoveRow> moves) {
    return moves.stream()
        .collect(Collectors.groupingBy(MoveRow::kind, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(kind -> new SetView.Count(kind.getKey(), Long.toString(kind.getValue())))
        .toList();
  }

  /** From one unit to another. */
  private record Way(Unit from, @Nullable Heir to) {}

  private static MoveRow row(Names names, String value, String kind, String label, Way way) {
    return new MoveRow(
        value, names.texts().text(kind), label, names.unit(way.from()), names.heir(way.to()));
  }

  private Forms forms(Names names) {
    var texts = names.texts();
    var set = names.set();
    var units =
        names.units().stream()
            .filter(unit -> unit.closedOn() == null)
            .map(unit -> new Choice(Long.toString(unit.id().value()), names.unit(unit)))
            .toList();
    var opened =
        set.changes().stream()
            .filter(change -> change.kind() == Change.Kind.OPEN)
            .map(change -> new Choice("c" + change.number(), names.opened(change)));
    return new Forms(
        Stream.of(Change.Kind.values())
            .map(kind -> new Choice(kind.name(), texts.text(kind.key())))
            .toList(),
        units,
        office.wards().list(set.municipality()).stream()
            .map(ward ->
                new Choice(
                    Long.toString(ward.id().value()),
                    texts.japanese() ? ward.name() : ward.english()))
            .toList(),
        Stream.concat(
                opened, units.stream().map(unit -> new Choice("u" + unit.value(), unit.name())))
            .toList(),
        set.state().scheduledBy() != null,
        !Here.today(clock).isBefore(set.day()));
  }
}
