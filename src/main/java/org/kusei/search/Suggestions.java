package org.kusei.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kusei.lexicon.Folding;
import org.kusei.lexicon.Synonyms;

/** What somebody may be about to type. */
final class Suggestions {

  /** Words of the field that begin as was typed, then those that hold it; the shorter first. */
  static List<String> words(String typed) {
    var begun = Folding.fold(typed).strip();
    return Synonyms.ofTheField().words().stream()
        .filter(word -> !begun.isEmpty() && Folding.fold(word).contains(begun))
        .filter(word -> !Folding.fold(word).equals(begun))
        .sorted(
            Comparator.comparing(beginsLast(typed))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** False, which sorts first, for what begins as was typed. */
  static Function<String, Boolean> beginsLast(String typed) {
    var begun = Folding.fold(typed).strip();
    return text -> !Folding.fold(text).startsWith(begun);
  }

  private Suggestions() {}
}
