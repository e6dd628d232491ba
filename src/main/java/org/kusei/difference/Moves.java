package org.kusei.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kusei.difference.Move.Spot;
import org.kusei.matching.Assignment;
import org.kusei.matching.Assignment.Pair;
import org.kusei.plan.Likeness;
import org.kusei.text.Revisions;

/**
 * Finds which deleted paragraph is which inserted one, over all nodes at once: the same wording
 * first, then like ones, rather within a node than from one to another.
 */
final class Moves {
  /** Shorter ones are phrases that stand in many places; they move within their node only. */
  static final int LEAST_LETTERS = 10;

  /** Of a paragraph that was reworded on its way to another node. */
  private static final double ALIKE_ELSEWHERE = 0.7;

  /** With more pairs than this only equal paragraphs, and those within a node, are looked at. */
  private static final int MOST_PAIRS = 250_000;

  private static final double EQUAL = 2;
  private static final double WITHIN = 0.3;
  private static final double NEARER = 0.000_1;
  private static final int MOST_FAR = 100;

  private final List<NodeDifference> nodes;
  private final Revisions revisions;
  private final List<End> gone = new ArrayList<>();
  private final List<End> came = new ArrayList<>();
  private final Map<String, Likeness> likenesses = new HashMap<>();

  Moves(List<NodeDifference> nodes, Revisions revisions) {
    this.nodes = nodes;
    this.revisions = revisions;
    for (int at = 0; at < nodes.size(); at++) {
      for (var passage : Numbered.of(nodes.get(at))) {
        if (passage.isOnlyBefore()) {
          gone.add(new End(at, passage.before(), passage.text().before()));
        } else if (passage.isOnlyAfter()) {
          came.add(new End(at, passage.after(), passage.text().after()));
        }
      }
    }
  }

  /** A paragraph that is on one side only, of the node with that number. */
  private record End(int node, int paragraph, String text) {
    boolean isLong() {
      return text.strip().length() >= LEAST_LETTERS;
    }
  }

  List<Move> list() {
    return Assignment.best(pairs()).stream()
        .sorted((one, other) -> Integer.compare(one.left(), other.left()))
        .map(pair -> move(gone.get(pair.left()), came.get(pair.right())))
        .toList();
  }

  private Move move(End from, End to) {
    return new Move(
        new Spot(nodes.get(from.node).keyBefore(), from.paragraph),
        new Spot(nodes.get(to.node).keyAfter(), to.paragraph),
        from.node == to.node,
        revisions.between(from.text, to.text));
  }

  private List<Pair> pairs() {
    boolean many = (long) gone.size() * came.size() > MOST_PAIRS;
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < gone.size(); l++) {
      for (int r = 0; r < came.size(); r++) {
        double gain = gain(gone.get(l), came.get(r), many);
        if (gain > 0) {
          pairs.add(new Pair(l, r, gain));
        }
      }
    }
    return pairs;
  }

  private double gain(End from, End to, boolean many) {
    boolean within = from.node == to.node;
    double gain = within || (from.isLong() && to.isLong()) ? likeness(from, to, many) : 0;
    int far = Math.min(MOST_FAR, Math.abs(from.paragraph - to.paragraph));
    return gain == 0 ? 0 : gain + (within ? WITHIN : 0) + NEARER * (MOST_FAR - far);
  }

  /** How much more alike than they must be; 0 where they are not. */
  private double likeness(End from, End to, boolean many) {
    if (from.text.equals(to.text)) {
      return EQUAL;
    }
    boolean within = from.node == to.node;
    double least = within ? Likeness.THRESHOLD : ALIKE_ELSEWHERE;
    double likeness = many && !within ? 0 : likeness(from.text).to(likeness(to.text));
    return likeness < least ? 0 : likeness - least + NEARER;
  }

  private Likeness likeness(String text) {
    return likenesses.computeIfAbsent(text, Likeness::of);
  }

  /** The nodes, each saying what of it moved and only that it was reworded where it was. */
  static List<NodeDifference> noted(List<NodeDifference> nodes, List<Move> moves) {
    var before = new HashMap<Spot, Move>();
    var after = new HashMap<Spot, Move>();
    moves.forEach(move -> {
      before.put(move.from(), move);
      after.put(move.to(), move);
    });
    return nodes.stream().map(node -> noted(node, before, after)).toList();
  }

  private static NodeDifference noted(
      NodeDifference node, Map<Spot, Move> before, Map<Spot, Move> after) {
    if (node.before() == null || node.after() == null) {
      return node;
    }
    var own = new HashSet<Move>();
    boolean reworded = node.title().changed();
    for (var passage : Numbered.of(node)) {
      var move = passage.move(node, before, after);
      if (move != null) {
        own.add(move);
      } else {
        reworded |= passage.text().changed();
      }
    }
    return own.isEmpty()
        ? node
        : node.with(
            changes(node, reworded || own.stream().anyMatch(each -> each.text().changed())));
  }

  private static Set<Change> changes(NodeDifference node, boolean reworded) {
    var changes = new HashSet<>(node.changes());
    changes.add(Change.PASSAGES_MOVED);
    if (!reworded) {
      changes.remove(Change.REWORDED);
    }
    return changes;
  }
}
