package org.kusei.desk;

import java.util.Map;
import java.util.regex.Pattern;
import org.kusei.editing.NodePath;
import org.kusei.editing.ReviewField;
import org.kusei.editing.Shelf;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.Statement;
import org.kusei.platform.NotFoundException;

/**
 * How forms name a place in an outline under review: {@code node:0.1} a node's text, {@code goal},
 * {@code mission}, {@code principle}, {@code reform:2}, {@code review:2.0:DONE}, {@code achieved},
 * {@code remaining}, {@code unplaced}, {@code chrome}; with {@code @3} behind it the passage number
 * 3 there, from 0.
 */
final class Places {

  /** A passage in a place. */
  record Spot(Shelf shelf, int index) {}

  /** A node to be made of a passage. */
  record NewNodePlace(Kind kind, NodePath parent) {}

  private static final Map<String, Shelf> SINGLE =
      Map.of(
          "goal", new Shelf.Statements(Statement.Kind.GOAL),
          "mission", new Shelf.Statements(Statement.Kind.MISSION),
          "principle", new Shelf.Statements(Statement.Kind.PRINCIPLE),
          "achieved", new Shelf.Achievements(),
          "remaining", new Shelf.Remaining(),
          "unplaced", new Shelf.Unplaced(),
          "chrome", new Shelf.Chrome());

  private static final Pattern REVIEW =
      Pattern.compile("review:(\\d{1,4})\\.(\\d{1,4}):([A-Z_]{1,30})");

  static String name(Shelf shelf) {
    return switch (shelf) {
      case Shelf.NodeText(var path) -> "node:" + path;
      case Shelf.ReformActions(var item) -> "reform:" + item;
      case Shelf.ReviewText(var item, var review, var field) ->
          "review:" + item + "." + review + ":" + field;
      default ->
          SINGLE.entrySet().stream()
              .filter(single -> single.getValue().equals(shelf))
              .map(Map.Entry::getKey)
              .findAny()
              .orElseThrow();
    };
  }

  static String name(Shelf shelf, int index) {
    return name(shelf) + "@" + index;
  }

  static String name(Kind kind, NodePath parent) {
    return "new:" + kind + ":" + parent;
  }

  static boolean isNewNode(String name) {
    return name.startsWith("new:");
  }

  static NewNodePlace newNode(String name) {
    var parts = name.split(":", -1);
    return new NewNodePlace(Kind.valueOf(parts[1]), NodePath.of(parts[2]));
  }

  static Shelf shelf(String name) {
    var single = SINGLE.get(name);
    if (single != null) {
      return single;
    }
    if (name.startsWith("node:")) {
      return new Shelf.NodeText(NodePath.of(name.substring("node:".length())));
    }
    if (name.matches("reform:\\d{1,4}")) {
      return new Shelf.ReformActions(Integer.parseInt(name.substring("reform:".length())));
    }
    var review = REVIEW.matcher(name);
    if (review.matches()) {
      return new Shelf.ReviewText(
          Integer.parseInt(review.group(1)),
          Integer.parseInt(review.group(2)),
          ReviewField.valueOf(review.group(3)));
    }
    throw new NotFoundException(name);
  }

  static Spot spot(String name) {
    var at = name.lastIndexOf('@');
    if (at < 0) {
      throw new NotFoundException(name);
    }
    return new Spot(shelf(name.substring(0, at)), Integer.parseInt(name.substring(at + 1)));
  }

  private Places() {}
}
