package org.kusei.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kusei.grammar.BlockText;

/** An element of a StratML document with the text that stands in it. */
final class StratmlElement {

  private final String name;
  private final String said;
  private final Map<String, StratmlElement> children = new LinkedHashMap<>();
  private final List<BlockText> texts = new ArrayList<>();

  private StratmlElement(String step) {
    int bracket = step.indexOf('[');
    int colon = step.indexOf(':');
    this.name = bracket < 0 ? step : step.substring(0, bracket);
    this.said = colon < 0 ? "" : step.substring(colon + 1, step.length() - 1);
  }

  /** The tree that the paths of the blocks describe. */
  static StratmlElement root(List<BlockText> texts) {
    var root = new StratmlElement("");
    for (var text : texts) {
      var element = root;
      var path = text.block().element();
      for (var step : path == null ? List.<String>of() : List.of(path.split("/", -1))) {
        element = element.children.computeIfAbsent(step, StratmlElement::new);
      }
      element.texts.add(text);
    }
    return root;
  }

  /** What an attribute says about it, e.g. {@code Input} of a performance indicator. */
  String said() {
    return said;
  }

  List<StratmlElement> all(String childName) {
    return children.values().stream().filter(child -> child.name.equals(childName)).toList();
  }

  /** The texts of the elements down the path, in order. */
  List<BlockText> texts(String... path) {
    var elements = List.of(this);
    for (var step : path) {
      elements = elements.stream().flatMap(element -> element.all(step).stream()).toList();
    }
    return elements.stream().flatMap(element -> element.texts.stream()).toList();
  }

  /** The text of the elements down the path, as one. */
  String word(String... path) {
    return String.join("", texts(path).stream().map(BlockText::folded).toList()).strip();
  }

  /** All texts in it, at any depth. */
  List<BlockText> everything() {
    var found = new ArrayList<>(texts);
    children.values().forEach(child -> found.addAll(child.everything()));
    return found;
  }

  /** Elements of a name at any depth. */
  List<StratmlElement> deep(String childName) {
    var found = new ArrayList<StratmlElement>();
    for (var child : children.values()) {
      if (child.name.equals(childName)) {
        found.add(child);
      }
      found.addAll(child.deep(childName));
    }
    return found;
  }
}
