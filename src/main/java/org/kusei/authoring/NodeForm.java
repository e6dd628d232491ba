package org.kusei.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftText;
import org.kusei.forms.TypedBudgets;
import org.kusei.platform.Texts;

/** The text of a node as it was typed: one paragraph a line, tags between commas. */
record NodeForm(int version, DraftText text, Map<String, String> problems) {

  static NodeForm of(Map<String, String> form, Draft draft, Texts texts) {
    var budgets = TypedBudgets.of(form, draft.year(), texts);
    var version = form.getOrDefault("version", "");
    return new NodeForm(
        version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
        new DraftText(
            given(form.getOrDefault("code", "")),
            form.getOrDefault("title", "").strip(),
            lines(form.getOrDefault("paragraphs", "")),
            budgets.lines(),
            tags(form.getOrDefault("tags", ""))),
        budgets.problems());
  }

  static @Nullable String given(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  /** Empty lines are none. */
  static List<String> lines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> tags(String typed) {
    return Arrays.stream(typed.split("[,、，\n]", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
