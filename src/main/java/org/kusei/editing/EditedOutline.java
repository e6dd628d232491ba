package org.kusei.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;

/**
 * Applies a person's corrections to an outline. Nothing is lost: what leaves the tree becomes
 * unplaced or chrome, and the characters add up after every edit.
 */
public final class EditedOutline {

  private final Outline outline;
  private final List<String> lines;
  private final DraftOutline draft;

  private EditedOutline(Outline outline, List<String> lines) {
    this.outline = outline;
    this.lines = lines;
    this.draft = new DraftOutline(outline);
  }

  /**
   * The outline after the edit.
   *
   * @param lines of the source, the first one first
   * @throws NotFoundException when the edit names something that the outline does not have
   */
  public static Decision<Outline> after(Outline outline, List<String> lines, OutlineEdit edit) {
    var edited = new EditedOutline(outline, lines);
    var refusal = edited.apply(edit);
    return refusal == null ? new Accepted<>(edited.draft.built()) : refusal;
  }

  private @Nullable Refused<Outline> apply(OutlineEdit edit) {
    return switch (edit) {
      case OutlineEdit.OfDocument ofDocument -> set(ofDocument);
      case OutlineEdit.OfNode ofNode -> set(ofNode);
      case OutlineEdit.OfReviewItem ofItem -> set(ofItem);
      case OutlineEdit.OfPassage ofPassage -> set(ofPassage);
      case OutlineEdit.MakeNode make -> makeNode(make);
      case OutlineEdit.MoveNode move -> moveNode(move.node(), move.parent(), move.position());
      case OutlineEdit.DeleteNode(var node) -> deleteNode(node);
    };
  }

  private @Nullable Refused<Outline> set(OutlineEdit.OfDocument edit) {
    switch (edit) {
      case OutlineEdit.SetWard(var ward) -> draft.ward = blankToNull(ward);
      case OutlineEdit.SetYear(var year) -> draft.year = year;
      case OutlineEdit.SetStage(var stage) -> draft.stage = stage;
      case OutlineEdit.SetHead(var head) -> draft.head = blankToNull(head);
      case OutlineEdit.SetPublishedOn(var date) -> draft.publishedOn = date;
    }
    return null;
  }

  private @Nullable Refused<Outline> set(OutlineEdit.OfNode edit) {
    return switch (edit) {
      case OutlineEdit.SetTitle(var path, var title) -> setTitle(path, title.strip());
      case OutlineEdit.SetKind(var path, var kind) -> setKind(path, kind);
      case OutlineEdit.SetCode(var path, var code) ->
          change(path, node -> Tree.withCode(node, blankToNull(code)));
      case OutlineEdit.SetBudgets(var path, var budgets) ->
          change(path, node -> Tree.withBudgets(node, budgets));
    };
  }

  private @Nullable Refused<Outline> set(OutlineEdit.OfReviewItem edit) {
    if (edit instanceof OutlineEdit.SetItemTitle(_, var title) && title.isBlank()) {
      return new Refused<>("intake.refused.title-empty");
    }
    draft.reviewItems =
        ReviewItems.changed(
            draft.reviewItems,
            edit.item(),
            item ->
                switch (edit) {
                  case OutlineEdit.SetItemTitle(_, var title) ->
                      ReviewItems.withTitle(item, title.strip());
                  case OutlineEdit.SetItemCode(_, var code) ->
                      ReviewItems.withCode(item, blankToNull(code));
                  case OutlineEdit.SetRating(_, var review, var rating) ->
                      ReviewItems.withRating(item, review, blankToNull(rating));
                });
    return null;
  }

  private @Nullable Refused<Outline> set(OutlineEdit.OfPassage edit) {
    return switch (edit) {
      case OutlineEdit.SetTexts(var place, var texts) -> setTexts(place, texts);
      case OutlineEdit.MovePassage move -> movePassage(move);
      case OutlineEdit.PutAside aside -> putAside(aside);
    };
  }

  private @Nullable Refused<Outline> setTexts(Shelf.Placed place, List<String> texts) {
    var worded =
        Rewording.of(
            draft.get(place), texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList());
    var map = new SourceMap(lines, outline);
    var gone = new ArrayList<SourceText>();
    worded.gone().forEach(passage -> gone.addAll(map.textsOf(passage)));
    draft.set(place, worded.passages());
    draft.add(new Shelf.Unplaced(), gone);
    return null;
  }

  private @Nullable Refused<Outline> change(NodePath path, UnaryOperator<OutlineNode> change) {
    draft.issues = Tree.changed(draft.issues, path, change);
    return null;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private @Nullable Refused<Outline> setTitle(NodePath path, String title) {
    if (title.isEmpty()) {
      return new Refused<>("intake.refused.title-empty");
    }
    return change(path, node -> Tree.withTitle(node, title));
  }

  private @Nullable Refused<Outline> setKind(NodePath path, Kind kind) {
    var node = Tree.get(draft.issues, path);
    if (node.children().stream().anyMatch(child -> !isAbove(kind, child.kind()))) {
      return new Refused<>("intake.refused.children-do-not-fit", node.title().text());
    }
    boolean leavesTop = path.parent().isTop() && kind != Kind.ISSUE;
    if (leavesTop && path.last() == 0) {
      return new Refused<>("intake.refused.no-issue-above", node.title().text());
    }
    draft.issues = Tree.changed(draft.issues, path, old -> Tree.withKind(old, kind));
    if (leavesTop) {
      return moveNode(path, NodePath.TOP.child(path.last() - 1), Integer.MAX_VALUE);
    }
    if (kind == Kind.ISSUE && !path.parent().isTop()) {
      return moveNode(path, NodePath.TOP, path.first() + 1);
    }
    return fits(path.parent(), kind);
  }

  private static boolean isAbove(Kind one, Kind other) {
    return one.compareTo(other) < 0;
  }

  /** At the top stand issues and nothing else; elsewhere a node is below what it stands under. */
  private @Nullable Refused<Outline> fits(NodePath parent, Kind kind) {
    boolean fits =
        parent.isTop() ? kind == Kind.ISSUE : isAbove(Tree.get(draft.issues, parent).kind(), kind);
    return fits ? null : new Refused<>("intake.refused.level");
  }

  private @Nullable Refused<Outline> moveNode(NodePath path, NodePath parent, int position) {
    var node = Tree.get(draft.issues, path);
    if (parent.isAtOrBelow(path)) {
      return new Refused<>("intake.refused.into-itself", node.title().text());
    }
    var refusal = fits(parent, node.kind());
    if (refusal == null) {
      draft.issues = Tree.without(draft.issues, path);
      draft.issues = Tree.with(draft.issues, parent.without(path), position, node);
    }
    return refusal;
  }

  private @Nullable Refused<Outline> makeNode(OutlineEdit.MakeNode make) {
    var refusal = fits(make.parent(), make.kind());
    if (refusal == null) {
      var title = taken(make.from(), make.index());
      draft.issues =
          Tree.with(draft.issues, make.parent(), make.position(), Tree.made(make.kind(), title));
    }
    return refusal;
  }

  private @Nullable Refused<Outline> deleteNode(NodePath path) {
    var node = Tree.get(draft.issues, path);
    var map = new SourceMap(lines, outline);
    var texts = new ArrayList<SourceText>();
    Passages.of(node).forEach(passage -> texts.addAll(map.textsOf(passage)));
    texts.addAll(map.textsOfLines(node.lines().first(), node.lines().last()));
    draft.issues = Tree.without(draft.issues, path);
    draft.add(new Shelf.Unplaced(), texts);
    return null;
  }

  private @Nullable Refused<Outline> movePassage(OutlineEdit.MovePassage move) {
    var passage = taken(move.from(), move.index());
    var passages = new ArrayList<>(draft.get(move.to()));
    passages.add(Math.clamp(move.position(), 0, passages.size()), passage);
    draft.set(move.to(), passages);
    return null;
  }

  private @Nullable Refused<Outline> putAside(OutlineEdit.PutAside aside) {
    var texts =
        switch (aside.from()) {
          case Shelf.Placed placed ->
              new SourceMap(lines, outline).textsOf(removed(placed, aside.index()));
          case Shelf.Loose loose -> List.of(removed(loose, aside.index()));
        };
    draft.add(aside.to(), texts);
    return null;
  }

  /** Takes what stands there, wherever that is, as a passage. */
  private Passage taken(Shelf from, int index) {
    return switch (from) {
      case Shelf.Placed placed -> removed(placed, index);
      case Shelf.Loose loose ->
          new SourceMap(lines, outline).passage(loose, index, removed(loose, index));
    };
  }

  private Passage removed(Shelf.Placed from, int index) {
    var passages = new ArrayList<>(draft.get(from));
    requirePlace(passages, index);
    var passage = passages.remove(index);
    draft.set(from, passages);
    return passage;
  }

  private SourceText removed(Shelf.Loose from, int index) {
    var texts = draft.get(from);
    requirePlace(texts, index);
    return texts.remove(index);
  }

  private static void requirePlace(List<?> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new NotFoundException(index);
    }
  }
}
