package org.kusei.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.Characters;
import org.kusei.outline.Outline.SelfEvaluation;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineReformItem;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement.Kind;
import org.kusei.platform.NotFoundException;

/** An outline while one edit is made to it; the characters are counted anew at the end. */
final class DraftOutline {
  private final Outline original;
  @Nullable String ward;
  @Nullable FiscalYear year;
  @Nullable Stage stage;
  @Nullable String head;
  @Nullable LocalDate publishedOn;
  List<OutlineNode> issues;
  List<ReviewItem> reviewItems;
  private final Map<Kind, List<Passage>> statements = new EnumMap<>(Kind.class);
  private final List<OutlineReformItem> reformItems;
  private List<Passage> achievements;
  private List<Passage> remaining;
  private final List<SourceText> unplaced;
  private final List<SourceText> chrome;

  DraftOutline(Outline original) {
    this.original = original;
    this.ward = original.ward();
    this.year = original.fiscalYear();
    this.stage = original.stage();
    this.head = original.head();
    this.publishedOn = original.publishedOn();
    this.issues = original.issues();
    this.reviewItems = original.reviewItems();
    statements.put(Kind.GOAL, original.goals());
    statements.put(Kind.MISSION, original.missions());
    statements.put(Kind.PRINCIPLE, original.principles());
    this.reformItems = new ArrayList<>(original.reformItems());
    this.achievements = original.selfEvaluation().achievements();
    this.remaining = original.selfEvaluation().remaining();
    this.unplaced = new ArrayList<>(original.unplaced());
    this.chrome = new ArrayList<>(original.chrome());
  }

  /** What a shelf of the document holds. */
  List<Passage> get(Shelf.Placed shelf) {
    return switch (shelf) {
      case Shelf.NodeText(var node) -> Tree.get(issues, node).text();
      case Shelf.Statements(var kind) -> statements.getOrDefault(kind, List.of());
      case Shelf.ReformActions(int item) -> reformItem(item).actions();
      case Shelf.ReviewText(int item, int review, var field) ->
          field.of(ReviewItems.get(reviewItems, item), review);
      case Shelf.Achievements _ -> achievements;
      case Shelf.Remaining _ -> remaining;
    };
  }

  void set(Shelf.Placed shelf, List<Passage> passages) {
    switch (shelf) {
      case Shelf.NodeText(var node) ->
          issues = Tree.changed(issues, node, old -> Tree.withText(old, passages));
      case Shelf.Statements(var kind) -> statements.put(kind, passages);
      case Shelf.ReformActions(int item) -> setActions(item, passages);
      case Shelf.ReviewText(int item, int review, var field) ->
          reviewItems =
              ReviewItems.changed(
                  reviewItems, item, old -> ReviewItems.withTexts(old, review, field, passages));
      case Shelf.Achievements _ -> achievements = passages;
      case Shelf.Remaining _ -> remaining = passages;
    }
  }

  private OutlineReformItem reformItem(int item) {
    if (item < 0 || item >= reformItems.size()) {
      throw new NotFoundException(item);
    }
    return reformItems.get(item);
  }

  private void setActions(int item, List<Passage> actions) {
    var old = reformItem(item);
    reformItems.set(
        item,
        new OutlineReformItem(old.code(), old.title(), old.references(), actions, old.lines()));
  }

  /** What a shelf beside the document holds. */
  List<SourceText> get(Shelf.Loose shelf) {
    return switch (shelf) {
      case Shelf.Unplaced _ -> unplaced;
      case Shelf.Chrome _ -> chrome;
    };
  }

  void add(Shelf.Loose shelf, List<SourceText> texts) {
    get(shelf).addAll(texts);
    get(shelf).sort(Comparator.comparingInt(SourceText::line));
  }

  Outline built() {
    return new Outline(
        original.format(),
        ward,
        year,
        stage,
        head,
        publishedOn,
        get(new Shelf.Statements(Kind.GOAL)),
        get(new Shelf.Statements(Kind.MISSION)),
        get(new Shelf.Statements(Kind.PRINCIPLE)),
        issues,
        reformItems,
        reviewItems,
        new SelfEvaluation(achievements, remaining),
        original.attachments(),
        original.contact(),
        unplaced,
        chrome,
        original.notes(),
        characters());
  }

  private Characters characters() {
    int total = original.characters().total();
    int asChrome = SourceMap.count(chrome);
    int asUnplaced = SourceMap.count(unplaced);
    return new Characters(total, total - asChrome - asUnplaced, asChrome, asUnplaced);
  }
}
