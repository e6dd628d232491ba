package org.kusei.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
  private final BitSet named;

  /** Found out for each char when it is met: most documents begin their blocks with few. */
  private final AtomicReferenceArray<List<Entry<T>>> met =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  Phrasebook(List<Entry<T>> all) {
    this.all = List.copyOf(all);
    this.named = named().collect(BitSet::new, BitSet::set, BitSet::or);
  }

  Stream<T> things() {
    return all.stream().map(Entry::thing);
  }

  /** What the words as a whole are, by the first way that fits. */
  Optional<T> named(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var entries = beginningWith(words.charAt(0));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    var present = NeededChars.in(words);
    for (var entry : entries) {
      if (entry.phrase().is(words, present)) {
        return Optional.of(entry.thing());
      }
    }
    return Optional.empty();
  }

  /** Whether the text may have somewhere what is written so. */
  boolean mayBeIn(BlockText text, T thing) {
    for (var entry : all) {
      if (entry.thing().equals(thing) && entry.phrase().mayBeIn(text.chars())) {
        return true;
      }
    }
    return false;
  }

  /** In their order, so that the first that fits counts. */
  List<Entry<T>> beginningWith(char first) {
    char asked = named.get(first) ? first : ANY_OTHER;
    var known = met.get(asked);
    if (known == null) {
      known = among(asked);
      met.set(asked, known);
    }
    return known;
  }

  /** The same, found out by asking every pattern. */
  List<Entry<T>> among(char first) {
    return all.stream().filter(entry -> entry.phrase().mayBegin(first)).toList();
  }

  /** Those in the patterns, and the digits, which they name as a range. */
  private IntStream named() {
    var written = all.stream().map(entry -> entry.phrase().pattern().pattern());
    return IntStream.concat(written.flatMapToInt(String::chars), IntStream.rangeClosed('0', '9'));
  }
}
