package org.kusei.matching;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kusei.text.Word;
import org.kusei.text.Words;

/**
 * What the nodes beneath a node say of where it came from, even one child alone. A node without a
 * partner is a part of another of its kind when at least half of the nodes beneath it were beneath
 * that one, at least 15 % of those, and none was beneath anything else; and where the other has a
 * partner, when it gave up a word of its title to the part as well, one that no other of its kind
 * had: a child alone may move.
 */
final class Beneath {

  private static final double MOSTLY = 0.5;
  private static final double NOTICEABLE = 0.15;

  private final Side from;
  private final Side to;
  private final Words words;
  private final BitSet[] ofFrom;
  private final BitSet[] ofTo;

  Beneath(Side from, Side to, Words words) {
    this.from = from;
    this.to = to;
    this.words = words;
    this.ofFrom = of(from);
    this.ofTo = of(to);
  }

  /** By number: the nodes beneath each. */
  private static BitSet[] of(Side side) {
    var beneath = new BitSet[side.size()];
    for (int at = 0; at < side.size(); at++) {
      beneath[at] = new BitSet();
      for (int above = side.parent(at); above >= 0; above = side.parent(above)) {
        beneath[above].set(at);
      }
    }
    return beneath;
  }

  /** How many nodes beneath the one are now beneath the other. */
  int shared(int whole, int part) {
    return (int) ofTo[part].stream().filter(each -> cameFrom(whole, each)).count();
  }

  private boolean cameFrom(int whole, int node) {
    int partner = to.partners[node];
    return partner >= 0 && ofFrom[whole].get(partner);
  }

  /** How many letters the titles have of the nodes that both share. */
  int weight(int whole, int part) {
    return ofTo[part].stream()
        .filter(each -> cameFrom(whole, each))
        .map(each -> to.node(each).content().title().length())
        .sum();
  }

  /** Whether that many are at least half of what is beneath the whole. */
  boolean mostOf(int whole, int shared) {
    return shared >= MOSTLY * ofFrom[whole].cardinality();
  }

  boolean isPart(int whole, int part) {
    int shared = shared(whole, part);
    return shared > 0
        && from.node(whole).getClass() == to.node(part).getClass()
        && shared >= MOSTLY * ofTo[part].cardinality()
        && shared >= NOTICEABLE * ofFrom[whole].cardinality()
        && ofTo[part].stream().allMatch(each -> to.isOpen(each) || cameFrom(whole, each))
        && (from.isOpen(whole) || gaveAWord(whole, part));
  }

  private boolean gaveAWord(int whole, int part) {
    var given = words(from, whole);
    given.removeAll(words(to, from.partners[whole]));
    given.retainAll(words(to, part));
    return given.stream().anyMatch(word -> isOfNoOther(whole, word));
  }

  private boolean isOfNoOther(int whole, String word) {
    var kind = from.node(whole).getClass();
    return IntStream.range(0, from.size())
        .filter(other -> other != whole && from.node(other).getClass() == kind)
        .noneMatch(other -> from.node(other).content().title().contains(word));
  }

  private Set<String> words(Side side, int at) {
    return words.of(side.node(at).content().title()).stream()
        .filter(word -> !word.light())
        .map(Word::text)
        .collect(Collectors.toSet());
  }
}
