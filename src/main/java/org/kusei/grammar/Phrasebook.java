package org.kusei.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ways of writing things by the char they may begin with: of more than a hundred a handful can be
 * what a block says, and only these are tried.
 *
 * @param <T> what is written so
 */
final class Phrasebook<T> {

  /** One way of writing the thing. */
  record Entry<T>(T thing, Phrase phrase) {}

  /** Stands for every char that no pattern names. */
  private static final char ANY_OTHER = '\uE000';

  private final List<Entry<T>> all;
  private final Set<Character> named;

  /** Found out for each char when it is met: most documents begin their blocks with few. */
  private final Map<Character, List<Entry<T>>> met = new ConcurrentHashMap<>();

  Phrasebook(List<Entry<T>> all) {
    this.all = List.copyOf(all);
    this.named = named().collect(Collectors.toUnmodifiableSet());
  }

  Stream<T> things() {
    return all.stream().map(Entry::thing);
  }

  /** What the words as a whole are, by the first way that fits. */
  Optional<T> named(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var present = NeededChars.in(words);
    for (var entry : beginningWith(words.charAt(0))) {
      if (entry.phrase().is(words, present)) {
        return Optional.of(entry.thing());
      }
    }
    return Optional.empty();
  }

  /** In their order, so that the first that fits counts. */
  List<Entry<T>> beginningWith(char first) {
    return met.computeIfAbsent(named.contains(first) ? first : ANY_OTHER, this::among);
  }

  /** The same, found out by asking every pattern. */
  List<Entry<T>> among(char first) {
    return all.stream().filter(entry -> entry.phrase().mayBegin(first)).toList();
  }

  /** Those in the patterns, and the digits, which they name as a range. */
  private Stream<Character> named() {
    var written = all.stream().map(entry -> entry.phrase().pattern().pattern());
    return IntStream.concat(written.flatMapToInt(String::chars), IntStream.rangeClosed('0', '9'))
        .mapToObj(c -> (char) c);
  }
}
