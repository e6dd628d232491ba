package org.kusei.difference;

import java.util.List;

/**
 * The tags (タグ) of a node that came and went; their order says nothing.
 *
 * @param removed those that only the edition before has
 * @param added those that only the edition after has
 */
public record TagChange(List<String> removed, List<String> added) {
  static final TagChange NONE = new TagChange(List.of(), List.of());

  public TagChange {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  static TagChange between(List<String> before, List<String> after) {
    return new TagChange(without(before, after), without(after, before));
  }

  private static List<String> without(List<String> tags, List<String> others) {
    return tags.stream().filter(tag -> !others.contains(tag)).distinct().toList();
  }

  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  TagChange mirrored() {
    return new TagChange(/* removed= */ added, /* added= */ removed);
  }
}
