package org.kusei.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Move.Spot;
import org.kusei.plan.NodeKey;
import org.kusei.text.Revision;

/**
 * The paragraphs of one text then and now, wherever it stands: in a node, as a part of its own, in
 * a reform item.
 *
 * @param before whose text it was; null where the edition before has none
 * @param after whose text it is; null where the edition after has none
 * @param paragraphs all of them, unchanged ones too, in reading order
 */
public record TextDifference(
    @Nullable Home before, @Nullable Home after, List<Revision> paragraphs) {

  /** Whose text it is in its edition. */
  public sealed interface Home {
    /** A node's. */
    record OfNode(NodeKey key) implements Home {}

    /** A part's outside the tree. */
    record OfPart(Part.Name name) implements Home {}

    /**
     * A reform item's (市政改革プランの取組項目).
     *
     * @param position from 0 among the reform items of its edition
     */
    record OfReformItem(int position) implements Home {}
  }

  public TextDifference {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs with their numbers, in reading order. */
  public List<Numbered> numbered() {
    var all = new ArrayList<Numbered>();
    int then = 0;
    int now = 0;
    for (var text : paragraphs) {
      var numbered = new Numbered(then, now, text);
      all.add(numbered);
      then += numbered.isOnlyAfter() ? 0 : 1;
      now += numbered.isOnlyBefore() ? 0 : 1;
    }
    return all;
  }

  /** Moves by where they begin and by where they end. */
  public record Ends(Map<Spot, Move> from, Map<Spot, Move> to) {}

  public static Ends ends(List<Move> moves) {
    var from = new HashMap<Spot, Move>();
    var to = new HashMap<Spot, Move>();
    moves.forEach(move -> {
      from.put(move.from(), move);
      to.put(move.to(), move);
    });
    return new Ends(from, to);
  }

  /** The move that begins or ends with that paragraph of it; null for none. */
  public @Nullable Move move(Numbered paragraph, Ends ends) {
    if (paragraph.isOnlyBefore()) {
      return before == null ? null : ends.from.get(new Spot(before, paragraph.before()));
    }
    return paragraph.isOnlyAfter() && after != null
        ? ends.to.get(new Spot(after, paragraph.after()))
        : null;
  }

  /** The changes, saying what of it moved and only that it was reworded where it was. */
  Set<Change> noting(Ends ends, Set<Change> changes, Revision title) {
    boolean moved = false;
    var texts = new ArrayList<Revision>();
    for (var paragraph : numbered()) {
      var move = move(paragraph, ends);
      moved |= move != null;
      texts.add(move == null ? paragraph.text() : move.text());
    }
    if (!moved || before == null || after == null) {
      return changes;
    }
    var noted = new HashSet<>(changes);
    noted.add(Change.PASSAGES_MOVED);
    noted.removeAll(Set.of(Change.REWORDED, Change.RETYPED));
    noted.addAll(Passages.wording(title, texts));
    return noted;
  }
}
