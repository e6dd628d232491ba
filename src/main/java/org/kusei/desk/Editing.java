package org.kusei.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kusei.desk.ReviewView.Field;
import org.kusei.editing.NodePath;

/**
 * The form of the page that is open, and what was typed into it if it was not taken.
 *
 * @param form {@code head}, {@code rejection}, {@code node:0.1}, {@code item-3}, or empty for none
 * @param typed by field; empty when the form shows what is on record
 * @param problems in words, by field
 */
record Editing(String form, Map<String, String> typed, Map<String, String> problems) {
  static final Editing NOTHING = new Editing("", Map.of(), Map.of());
  static final String HEAD = "head";
  static final String REJECTION = "rejection";

  Editing {
    typed = Map.copyOf(typed);
    problems = Map.copyOf(problems);
  }

  /** As an address names it: {@code 0.1} a node, {@code item-3} an item of a reform review. */
  static Editing asked(String name) {
    if (name.matches("\\d{1,4}(\\.\\d{1,4})*")) {
      return of(node(NodePath.of(name)));
    }
    return name.matches("item-\\d{1,4}") ? of(name) : NOTHING;
  }

  private static Editing of(String form) {
    return new Editing(form, Map.of(), Map.of());
  }

  static String item(int item) {
    return "item-" + item;
  }

  static String node(NodePath path) {
    return "node:" + path;
  }

  boolean isOf(String other) {
    return form.equals(other);
  }

  String value(String field, String otherwise) {
    return typed.getOrDefault(field, otherwise);
  }

  Field field(String name, String otherwise) {
    return new Field(name, value(name, otherwise), problems.get(name));
  }

  /** As the fields stand. */
  List<String> problemsInOrder() {
    return new TreeMap<>(problems).values().stream().distinct().toList();
  }
}
