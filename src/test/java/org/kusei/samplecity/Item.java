package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.OutlineNode.Kind;

/**
 * An issue, strategy or initiative of the content.
 *
 * @param key the same thing through the years, e.g. {@code refuge}
 * @param code null where the document numbers nothing
 * @param flags quirks of this heading, e.g. {@code misspelt}, {@code nolabel}
 * @param children filled while the content is read
 */
record Item(
    Kind kind,
    String key,
    @Nullable String code,
    String title,
    Set<String> flags,
    List<Para> texts,
    List<Sum> sums,
    List<Item> children) {

  static Item of(Kind kind, String key, @Nullable String code, String title, Set<String> flags) {
    return new Item(
        kind, key, code, title, flags, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  boolean is(String flag) {
    return flags.contains(flag);
  }

  List<Item> children(Kind wanted) {
    return children.stream().filter(child -> child.kind() == wanted).toList();
  }
}
