package org.kusei.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words of the field that mean the same, as {@code synonyms.txt} groups them. */
public final class Synonyms {
  private static final Synonyms OF_THE_FIELD = new Synonyms(DataFile.lines("synonyms.txt"));

  /** As people write them. */
  private final List<String> words = new ArrayList<>();

  private final List<String> heads = new ArrayList<>();

  /** Folded word to the folded words that mean the same. */
  private final Map<String, List<String>> others = new HashMap<>();

  /** Each line is a group of words parted by {@code =}. */
  Synonyms(List<String> lines) {
    for (var line : lines) {
      var group = Arrays.stream(line.split("=")).map(String::strip).toList();
      words.addAll(group);
      heads.add(group.getFirst());
      var folded = group.stream().map(Folding::fold).distinct().toList();
      folded.forEach(word -> others.merge(word, without(folded, word), Synonyms::joined));
    }
  }

  public static Synonyms ofTheField() {
    return OF_THE_FIELD;
  }

  /** Of each group the word that stands first. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  /** All words of the field, as people write them. */
  public List<String> words() {
    return List.copyOf(words);
  }

  /** All words that mean the same as the word, itself too, as people write them. */
  List<String> same(String word) {
    var folded = Folding.fold(word);
    var same = others.getOrDefault(folded, List.of());
    return words.stream()
        .filter(other -> {
          var each = Folding.fold(other);
          return each.equals(folded) || same.contains(each);
        })
        .toList();
  }

  /**
   * The folded text with one word of the field replaced by another that means the same, each way.
   */
  List<String> replacements(String folded) {
    var replaced = new ArrayList<String>();
    for (int start = 0; start < folded.length(); start++) {
      for (int end = folded.length(); end > start; end--) {
        replace(folded, start, end, replaced);
      }
    }
    return replaced;
  }

  private void replace(String folded, int start, int end, List<String> replaced) {
    var same = others.get(folded.substring(start, end));
    if (same == null || isInsideWord(folded, start) || isInsideWord(folded, end)) {
      return;
    }
    // what replaces a word by a longer one that already stands here would say it twice
    Predicate<String> stands =
        word -> folded.contains(word) && word.contains(folded.substring(start, end));
    same.stream()
        .filter(stands.negate())
        .map(word -> folded.substring(0, start) + word + folded.substring(end))
        .forEach(replaced::add);
  }

  /** Whether the place cuts a word or number of Latin letters in two: no CM in ACM. */
  static boolean isInsideWord(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 'Ā' && Character.isLetterOrDigit(c);
  }

  private static List<String> without(List<String> group, String word) {
    return group.stream().filter(other -> !other.equals(word)).toList();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
