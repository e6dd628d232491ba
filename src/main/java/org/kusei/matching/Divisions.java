package org.kusei.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.matching.Assignment.Pair;
import org.kusei.plan.NodeKey;
import org.kusei.text.Words;

/**
 * Finds splits: a node whose content is in several nodes of the other side. A node without a
 * partner is a part of another when at least half of what it holds comes from there, that is at
 * least 15 % of the other, in two pieces or more, and has mostly left the other's own partner. One
 * sentence is enough where it is all that the part holds and stands in no other node; of nodes with
 * others beneath them {@link Beneath} decides too. Merges are splits seen from the other side.
 */
public final class Divisions {

  private static final double MOSTLY = 0.5;
  private static final double NOTICEABLE = 0.15;
  private static final int LEAST_PIECES = 2;

  /** One long sentence counts as much as two short ones. */
  private static final int LONG = 40;

  /** Below this the whole text is too unlike to look at its sentences. */
  private static final double WORTH_A_LOOK = 0.3;

  /** A whole on one side and its parts on the other, by number; the first part is the main one. */
  record Found(int whole, List<Integer> parts) {}

  private final Side from;
  private final Side to;
  private final Words words;
  private final Beneath beneath;
  private final @Nullable Contents[] ofFrom;
  private final @Nullable Contents[] ofTo;

  Divisions(Side from, Side to, Words words) {
    this.from = from;
    this.to = to;
    this.words = words;
    this.beneath = new Beneath(from, to, words);
    this.ofFrom = new @Nullable Contents[from.size()];
    this.ofTo = new @Nullable Contents[to.size()];
  }

  /**
   * A part taken from a whole.
   *
   * @param shared how many nodes beneath the part were beneath the whole
   * @param weight how much it weighs there
   * @param byContent told by its own content, not only by the nodes beneath it
   */
  private record Part(int whole, int part, int shared, int weight, boolean byContent) {}

  /** Rather the part with more beneath it, then the one with more text. */
  private static final Comparator<Part> MAIN =
      Comparator.comparingInt(Part::shared).thenComparingInt(Part::weight).reversed();

  /**
   * Splits of nodes that are in no other division yet; a whole without partner gets its main part.
   */
  List<Found> found(Set<Integer> divided) {
    var parts = new TreeMap<Integer, List<Part>>();
    for (int part = 0; part < to.size(); part++) {
      var best = to.isOpen(part) && !divided.contains(~part) ? bestWhole(part, divided) : null;
      if (best != null) {
        parts.computeIfAbsent(best.whole, _ -> new ArrayList<>()).add(best);
      }
    }
    var found = new ArrayList<Found>();
    parts.forEach((whole, own) -> {
      var all = withPartner(whole, own, divided);
      if (all.size() >= 2 && isSure(whole, own)) {
        found.add(new Found(whole, all));
      }
    });
    return found;
  }

  /** What is told only by the nodes beneath must account for most of them. */
  private boolean isSure(int whole, List<Part> own) {
    return !from.isOpen(whole)
        || own.stream().anyMatch(Part::byContent)
        || beneath.mostOf(whole, own.stream().mapToInt(Part::shared).sum());
  }

  private @Nullable Part bestWhole(int part, Set<Integer> divided) {
    Part best = null;
    for (int whole = 0; whole < from.size(); whole++) {
      var taken = divided.contains(whole) ? null : taken(whole, part);
      if (taken != null && (best == null || taken.weight > best.weight)) {
        best = taken;
      }
    }
    return best;
  }

  private @Nullable Part taken(int whole, int part) {
    var byContent = takenByContent(whole, part);
    return byContent == null && beneath.isPart(whole, part)
        ? new Part(whole, part, beneath.shared(whole, part), beneath.weight(whole, part), false)
        : byContent;
  }

  private @Nullable Part takenByContent(int whole, int part) {
    if (from.likenesses.get(whole).holds(to.likenesses.get(part)) < WORTH_A_LOOK) {
      return null;
    }
    var all = ofFrom(whole);
    var places = all.in(ofTo(part), from.partners);
    int weight = all.weightOf(places);
    boolean enough = Contents.count(places) >= LEAST_PIECES || weight >= LONG;
    return weight >= NOTICEABLE * all.weight()
            && weightIn(part, places) >= MOSTLY * ofTo(part).weight()
            && all.weightOf(Contents.without(places, kept(whole))) >= MOSTLY * weight
            && (enough || isItsOnlySentence(whole, part))
        ? new Part(whole, part, beneath.shared(whole, part), weight, true)
        : null;
  }

  /** All that the part holds is one sentence, which stands in no other node of either side. */
  private boolean isItsOnlySentence(int whole, int part) {
    var sentence = ofTo(part).onlySentence();
    return sentence != null
        && IntStream.range(0, from.size())
            .noneMatch(other -> other != whole && ofFrom(other).holds(sentence))
        && IntStream.range(0, to.size())
            .noneMatch(other -> other != part && ofTo(other).holds(sentence));
  }

  /** How much the part's pieces weigh that came from the whole. */
  private int weightIn(int part, int[] places) {
    var hit = new int[ofTo(part).size()];
    Arrays.fill(hit, -1);
    for (int at = 0; at < places.length; at++) {
      if (places[at] >= 0) {
        hit[places[at]] = at;
      }
    }
    return ofTo(part).weightOf(hit);
  }

  /** Where the whole's pieces are in its own partner. */
  private int[] kept(int whole) {
    int partner = from.partners[whole];
    if (partner < 0) {
      var nowhere = new int[ofFrom(whole).size()];
      Arrays.fill(nowhere, -1);
      return nowhere;
    }
    return ofFrom(whole).in(ofTo(partner), from.partners);
  }

  private List<Integer> withPartner(int whole, List<Part> own, Set<Integer> divided) {
    var parts = new ArrayList<Integer>();
    int partner = from.partners[whole];
    if (partner < 0) {
      own.sort(MAIN);
    } else if (!divided.contains(~partner) && keepsSome(whole)) {
      parts.add(partner);
    }
    own.forEach(each -> parts.add(each.part));
    return partner >= 0 && parts.size() == own.size() ? List.of() : parts;
  }

  private boolean keepsSome(int whole) {
    return beneath.shared(whole, from.partners[whole]) > 0
        || ofFrom(whole).weightOf(kept(whole)) >= NOTICEABLE * ofFrom(whole).weight();
  }

  private Contents ofFrom(int at) {
    return of(from, at, ofFrom);
  }

  private Contents ofTo(int at) {
    return of(to, at, ofTo);
  }

  private Contents of(Side side, int at, @Nullable Contents[] known) {
    var contents = known[at];
    if (contents == null) {
      contents = Contents.of(side, at, words);
      known[at] = contents;
    }
    return contents;
  }

  /**
   * Splits and merges; a node without a partner gets the one that took most of what it held, unless
   * a person said that the two are not the same.
   */
  public static List<Division> between(Side left, Side right, Ground[] grounds, Known known) {
    var words = new Words();
    var divided = new HashSet<Integer>();
    var divisions = new ArrayList<Division>();
    var joining = new Joining(left, right, grounds, known);
    for (var split : new Divisions(left, right, words).found(divided)) {
      divisions.add(new Division(List.of(left.key(split.whole)), keys(right, split.parts)));
      divided.add(split.whole);
      split.parts.forEach(part -> divided.add(~part));
      joining.first(split.parts.stream().map(part -> new Pair(split.whole, part, 0)));
    }
    var mirrored = new HashSet<Integer>();
    divided.forEach(each -> mirrored.add(~each));
    for (var merge : new Divisions(right, left, words).found(mirrored)) {
      divisions.add(new Division(keys(left, merge.parts), List.of(right.key(merge.whole))));
      joining.first(merge.parts.stream().map(part -> new Pair(part, merge.whole, 0)));
    }
    return divisions;
  }

  /** Makes partners of the first pair of which neither has one and that nobody denied. */
  private static final class Joining {
    private final Side left;
    private final Side right;
    private final Ground[] grounds;
    private final Known known;

    Joining(Side left, Side right, Ground[] grounds, Known known) {
      this.left = left;
      this.right = right;
      this.grounds = grounds;
      this.known = known;
    }

    void first(Stream<Pair> pairs) {
      pairs
          .filter(pair -> left.isOpen(pair.left()) && right.isOpen(pair.right()))
          .filter(pair -> !known.saysOther(left.key(pair.left()), right.key(pair.right())))
          .findFirst()
          .ifPresent(this::join);
    }

    private void join(Pair pair) {
      left.partners[pair.left()] = pair.right();
      right.partners[pair.right()] = pair.left();
      grounds[pair.left()] = Ground.of(Ground.Kind.CONTENT);
    }
  }

  private static List<NodeKey> keys(Side side, List<Integer> places) {
    return places.stream().map(side::key).toList();
  }
}
