package org.kusei.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The subjects of ward government (分野) and the words by which a text speaks of them, as {@code
 * subjects.txt} lists them; words that mean the same by {@link Synonyms} speak of the same subject.
 */
public final class Subjects {
  private static final Subjects OF_THE_FIELD =
      new Subjects(DataFile.lines("subjects.txt"), Synonyms.ofTheField());

  private final List<Subject> all = new ArrayList<>();

  /** By folded word. */
  private final Map<String, Said> words = new HashMap<>();

  private final int longest;

  /**
   * A subject.
   *
   * @param name as message files and addresses call it
   * @param words as people write them, the list's own first, then their synonyms
   */
  public record Subject(String name, List<String> words) {
    public Subject {
      words = List.copyOf(words);
    }
  }

  /**
   * A word that speaks of a subject.
   *
   * @param word as people write it; the text may have it in other letters
   */
  public record Said(Subject subject, String word) {}

  /**
   * @param lines each the name of a subject, {@code =}, its words parted by {@code ・}
   */
  Subjects(List<String> lines, Synonyms synonyms) {
    var listed = lines.stream().map(Subjects::listed).toList();
    listed.forEach(subject -> subject.words.forEach(word -> claim(word, subject)));
    listed.stream().map(subject -> all(subject, synonyms)).forEach(all::add);
    words.clear();
    all.forEach(subject -> subject.words.forEach(word -> claim(word, subject)));
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Subject listed(String line) {
    var parts = line.split("=", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("a subject without words: " + line);
    }
    return new Subject(parts[0].strip(), Arrays.asList(parts[1].strip().split("・")));
  }

  /** With the synonyms of its words that the list has under no other subject. */
  private Subject all(Subject listed, Synonyms synonyms) {
    var told = new LinkedHashSet<>(listed.words);
    for (var word : listed.words) {
      synonyms.same(word).stream().filter(other -> isFree(other, listed)).forEach(told::add);
    }
    return new Subject(listed.name, List.copyOf(told));
  }

  private boolean isFree(String word, Subject subject) {
    var said = words.get(Folding.fold(word));
    return said == null || said.equals(new Said(subject, word));
  }

  private void claim(String word, Subject subject) {
    var said = new Said(subject, word);
    var other = words.putIfAbsent(Folding.fold(word), said);
    if (other != null && !other.subject.equals(subject)) {
      throw new IllegalArgumentException("a word of two subjects: " + word);
    }
  }

  public static Subjects ofTheField() {
    return OF_THE_FIELD;
  }

  /** In the order of the list. */
  public List<Subject> all() {
    return List.copyOf(all);
  }

  /** What the text says of subjects, in its order; of words that overlap the longer one. */
  public List<Said> in(String text) {
    var folded = Folding.fold(text);
    var found = new ArrayList<Said>();
    for (int at = 0; at < folded.length(); ) {
      int end = end(folded, at);
      if (end > at) {
        found.add(said(folded, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Where the longest word ends that begins there; its beginning if none does. */
  private int end(String folded, int start) {
    for (int end = Math.min(folded.length(), start + longest); end > start; end--) {
      if (words.containsKey(folded.substring(start, end))
          && !Synonyms.isInsideWord(folded, start)
          && !Synonyms.isInsideWord(folded, end)) {
        return end;
      }
    }
    return start;
  }

  private Said said(String folded, int start, int end) {
    return Objects.requireNonNull(words.get(folded.substring(start, end)));
  }
}
