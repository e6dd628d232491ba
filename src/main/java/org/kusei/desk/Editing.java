package org.kusei.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kusei.desk.ReviewView.Field;
import org.kusei.intake.NodePath;

/**
 * The form of the page that is open, and what was typed into it if it was not taken.
 *
 * @param form {@code head}, {@code node:0.1}, or empty for none
 * @param typed by field; empty when the form shows what is on record
 * @param problems in words, by field
 */
record Editing(String form, Map<String, String> typed, Map<String, String> problems) {
  static final Editing NOTHING = new Editing("", Map.of(), Map.of());
  static final String HEAD = "head";

  Editing {
    typed = Map.copyOf(typed);
    problems = Map.copyOf(problems);
  }

  static Editing of(String form) {
    return new Editing(form, Map.of(), Map.of());
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
