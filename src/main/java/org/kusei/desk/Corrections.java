package org.kusei.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.Places.Spot;
import org.kusei.editing.NodePath;
import org.kusei.editing.OutlineEdit;
import org.kusei.editing.Shelf;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;

/**
 * What an officer's form means, as a row of edits made one after the other until one is refused.
 */
final class Corrections {
  private static final int AT_THE_END = Integer.MAX_VALUE;

  private final Actor by;
  private final Imports imports;
  private Decision<Import> state;

  private Corrections(Actor by, Imports imports, Import seen) {
    this.by = by;
    this.imports = imports;
    this.state = new Accepted<>(seen);
  }

  /**
   * @param version that the officer saw; another one fails on the first edit
   */
  static Corrections of(Actor by, Imports imports, ImportId id, int version) {
    return new Corrections(by, imports, imports.get(id).seenAs(version));
  }

  /** A form without a version was not made by our page, and so saw nothing. */
  static int version(Map<String, String> form) {
    var text = form.getOrDefault("version", "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  Decision<Import> result() {
    return state;
  }

  private void edit(OutlineEdit edit) {
    if (state instanceof Accepted<Import>(var seen)) {
      state = imports.edit(by, seen.id(), seen.version(), edit);
    }
  }

  private void refuse(String reason, String... arguments) {
    if (state instanceof Accepted<Import>) {
      state = new Refused<>(reason, arguments);
    }
  }

  private Outline outline() {
    return switch (state) {
      case Accepted<Import>(var seen) -> seen.outline();
      case Refused<Import> refused -> throw new IllegalStateException("refused: " + refused);
    };
  }

  /** Ward, year, stage, mayor and date; only what differs becomes an edit. */
  Corrections head(Map<String, String> form) {
    var seen = outline();
    changed(form.get("ward"), seen.ward(), ward -> new OutlineEdit.SetWard(ward));
    year(form.get("year"), seen.fiscalYear());
    changed(
        form.get("stage"),
        seen.stage() == null ? null : seen.stage().name(),
        stage -> new OutlineEdit.SetStage(stage == null ? null : Stage.valueOf(stage)));
    changed(form.get("mayor"), seen.head(), mayor -> new OutlineEdit.SetHead(mayor));
    date(form.get("date"), seen.publishedOn());
    return this;
  }

  private void changed(
      @Nullable String typed, @Nullable String seen, Function<@Nullable String, OutlineEdit> edit) {
    var value = typed == null || typed.isBlank() ? null : typed.strip();
    if (!Objects.equals(value, seen)) {
      edit(edit.apply(value));
    }
  }

  private void year(@Nullable String typed, @Nullable FiscalYear seen) {
    if (typed != null && !typed.isBlank() && !typed.strip().matches("(19|20|21)\\d\\d")) {
      refuse("desk.refused.year", typed);
      return;
    }
    changed(
        typed,
        seen == null ? null : seen.toString(),
        year ->
            new OutlineEdit.SetYear(year == null ? null : new FiscalYear(Integer.parseInt(year))));
  }

  private void date(@Nullable String typed, @Nullable LocalDate seen) {
    try {
      changed(
          typed,
          seen == null ? null : seen.toString(),
          date -> new OutlineEdit.SetPublishedOn(date == null ? null : LocalDate.parse(date)));
    } catch (DateTimeParseException e) {
      refuse("desk.refused.date", Objects.requireNonNullElse(typed, ""));
    }
  }

  /**
   * Title, code, budgets, kind and place of one node.
   *
   * @param budgets null when the form did not show them
   */
  Corrections node(NodePath path, Map<String, String> form, @Nullable List<BudgetLine> budgets) {
    var node = node(outline(), path);
    changed(form.get("title"), node.title().text(), title -> title(path, title));
    changed(form.get("code"), node.code(), code -> new OutlineEdit.SetCode(path, code));
    if (budgets != null && !budgets.equals(node.budgets())) {
      edit(new OutlineEdit.SetBudgets(path, budgets));
    }
    var kind = Kind.valueOf(form.getOrDefault("kind", node.kind().name()));
    if (kind == node.kind()) {
      place(path, form);
    } else {
      edit(new OutlineEdit.SetKind(path, kind));
    }
    return this;
  }

  private static OutlineEdit title(NodePath path, @Nullable String title) {
    return new OutlineEdit.SetTitle(path, Objects.requireNonNullElse(title, ""));
  }

  private void place(NodePath path, Map<String, String> form) {
    var steps = path.steps();
    var parent = NodePath.of(form.getOrDefault("parent", ""));
    var position = form.getOrDefault("position", "1");
    if (!position.matches("[1-9]\\d{0,5}")) {
      refuse("desk.refused.position", position);
      return;
    }
    var place = Integer.parseInt(position) - 1;
    var old = new NodePath(steps.subList(0, steps.size() - 1));
    if (!parent.equals(old) || place != steps.getLast()) {
      edit(new OutlineEdit.MoveNode(path, parent, place));
    }
  }

  /** Code, title, ratings and texts of an item of a reform review. */
  Corrections item(int item, Map<String, String> form) {
    var seen = ItemForms.item(outline(), item);
    changed(
        form.get("title"),
        seen.title().text(),
        title -> new OutlineEdit.SetItemTitle(item, Objects.requireNonNullElse(title, "")));
    changed(form.get("code"), seen.code(), code -> new OutlineEdit.SetItemCode(item, code));
    for (int i = 0; i < seen.reviews().size(); i++) {
      var review = i;
      changed(
          form.get(ItemForms.rating(i)),
          seen.reviews().get(i).rating(),
          rating -> new OutlineEdit.SetRating(item, review, rating));
    }
    for (var text : ItemForms.texts(seen, item)) {
      var typed = form.get(text.field());
      var now = text.passages().stream().map(Passage::text).toList();
      var lines = typed == null ? now : ItemForms.paragraphs(typed);
      if (!lines.equals(now)) {
        edit(new OutlineEdit.SetTexts(text.shelf(), lines));
      }
    }
    return this;
  }

  Corrections delete(NodePath path) {
    edit(new OutlineEdit.DeleteNode(path));
    return this;
  }

  /** Moves passages to a place, or makes a node of the first one and its text of the others. */
  Corrections move(List<String> picked, String to) {
    var spots = new ArrayList<>(picked.stream().map(Places::spot).toList());
    if (spots.isEmpty()) {
      refuse("desk.refused.nothing-picked");
    } else if (Places.isNewNode(to)) {
      make(spots, Places.newNode(to));
    } else {
      moveAll(spots, Places.shelf(to));
    }
    return this;
  }

  private void make(List<Spot> spots, Places.NewNodePlace place) {
    var first = spots.removeFirst();
    edit(
        new OutlineEdit.MakeNode(
            first.shelf(), first.index(), place.parent(), AT_THE_END, place.kind()));
    if (spots.isEmpty() || !(state instanceof Accepted<Import>)) {
      return;
    }
    var siblings =
        place.parent().isTop() ? outline().issues() : node(outline(), place.parent()).children();
    spots.replaceAll(spot -> after(spot, first));
    moveAll(spots, new Shelf.NodeText(place.parent().child(siblings.size() - 1)));
  }

  /** Where the spot is once the other one has been taken away. */
  private static Spot after(Spot spot, Spot gone) {
    return spot.shelf().equals(gone.shelf()) && spot.index() > gone.index()
        ? new Spot(spot.shelf(), spot.index() - 1)
        : spot;
  }

  /** The last one first, each before the one moved just now, so that no place shifts. */
  private void moveAll(List<Spot> spots, Shelf to) {
    var end = size(outline(), to);
    spots.removeIf(spot -> spot.shelf().equals(to));
    spots.sort(Comparator.comparingInt(Spot::index));
    for (var spot : spots.reversed()) {
      edit(
          switch (to) {
            case Shelf.Placed place ->
                new OutlineEdit.MovePassage(spot.shelf(), spot.index(), place, end);
            case Shelf.Loose place -> new OutlineEdit.PutAside(spot.shelf(), spot.index(), place);
          });
    }
  }

  private static int size(Outline outline, Shelf shelf) {
    return switch (shelf) {
      case Shelf.NodeText(var path) -> node(outline, path).text().size();
      case Shelf.Statements(var kind) -> statements(outline, kind).size();
      case Shelf.ReformActions(var item) -> outline.reformItems().get(item).actions().size();
      case Shelf.ReviewText(var item, var review, var field) ->
          field.of(ItemForms.item(outline, item), review).size();
      case Shelf.Achievements() -> outline.selfEvaluation().achievements().size();
      case Shelf.Remaining() -> outline.selfEvaluation().remaining().size();
      case Shelf.Loose _ -> 0;
    };
  }

  private static List<Passage> statements(Outline outline, Statement.Kind kind) {
    return switch (kind) {
      case GOAL -> outline.goals();
      case MISSION -> outline.missions();
      case PRINCIPLE -> outline.principles();
    };
  }

  static OutlineNode node(Outline outline, NodePath path) {
    @Nullable OutlineNode node = null;
    var level = outline.issues();
    for (var step : path.steps()) {
      if (step < 0 || step >= level.size()) {
        throw new NotFoundException(path);
      }
      node = level.get(step);
      level = node.children();
    }
    if (node == null) {
      throw new NotFoundException(path);
    }
    return node;
  }
}
