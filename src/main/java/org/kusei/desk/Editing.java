package org.kusei.desk;

import java.util.Map;
import org.kusei.editing.NodePath;
import org.kusei.forms.Field;
import org.kusei.forms.Typed;

/**
 * The form of the page that is open, and what was typed into it if it was not taken.
 *
 * @param form {@code head}, {@code rejection}, {@code node:0.1}, {@code item-3}, or empty for none
 */
record Editing(String form, Typed typed) {
  static final Editing NOTHING = of("");
  static final String HEAD = "head";
  static final String REJECTION = "rejection";

  Editing(String form, Map<String, String> typed, Map<String, String> problems) {
    this(form, new Typed(typed, problems));
  }

  /** As an address names it: {@code 0.1} a node, {@code item-3} an item of a reform review. */
  static Editing asked(String name) {
    if (name.matches("\\d{1,4}(\\.\\d{1,4})*")) {
      return of(node(NodePath.of(name)));
    }
    return name.matches("item-\\d{1,4}") ? of(name) : NOTHING;
  }

  private static Editing of(String form) {
    return new Editing(form, Typed.NOTHING);
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
    return typed.value(field, otherwise);
  }

  Field field(String name, String otherwise) {
    return typed.field(name, otherwise);
  }
}
