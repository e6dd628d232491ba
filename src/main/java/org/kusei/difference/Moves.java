package org.kusei.difference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kusei.difference.Move.Spot;
import org.kusei.matching.Assignment;
import org.kusei.matching.Assignment.Pair;
import org.kusei.plan.Likeness;
import org.kusei.text.Revisions;

/**
 * Finds which deleted paragraph is which inserted one, over all texts at once: the same wording
 * first, then like ones, rather within a text than from one to another. What stands in a third text
 * too, as printed labels and stock phrases do, says nothing about where one went.
 */
final class Moves {
  /** Shorter ones are phrases that stand in many places; they move within their text only. */
  static final int LEAST_LETTERS = 10;

  /** Of a paragraph that was reworded on its way to another text. */
  private static final double ALIKE_ELSEWHERE = 0.7;

  /** With more pairs than this only equal paragraphs, and those within a text, are looked at. */
  private static final int MOST_PAIRS = 250_000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final double EQUAL = 2;
  private static final double WITHIN = 0.3;
  private static final double NEARER = 0.000_1;
  private static final int MOST_FAR = 100;

  private final List<TextDifference> texts;
  private final Revisions revisions;
  private final List<End> gone = new ArrayList<>();
  private final List<End> came = new ArrayList<>();
  private final Map<String, Likeness> likenesses = new HashMap<>();

  /** By folded paragraph: the texts that hold it, then or now. */
  private final Map<String, BitSet> holders = new HashMap<>();

  Moves(List<TextDifference> texts, Revisions revisions) {
    this.texts = texts;
    this.revisions = revisions;
    for (int at = 0; at < texts.size(); at++) {
      for (var passage : texts.get(at).numbered()) {
        var before = passage.text().before();
        var after = passage.text().after();
        if (passage.isOnlyBefore()) {
          gone.add(new End(at, passage.before(), before, holdersOf(before, at)));
        } else if (passage.isOnlyAfter()) {
          came.add(new End(at, passage.after(), after, holdersOf(after, at)));
        } else {
          holdersOf(before, at);
          holdersOf(after, at);
        }
      }
    }
  }

  /** The texts that hold the paragraph, that one among them. */
  private BitSet holdersOf(String paragraph, int text) {
    var folded =
        SPACE.matcher(Normalizer.normalize(paragraph, Normalizer.Form.NFKC)).replaceAll("");
    var holding = holders.computeIfAbsent(folded, _ -> new BitSet());
    holding.set(text);
    return holding;
  }

  /**
   * A paragraph that is on one side only, of the text with that number.
   *
   * @param holders the texts that hold it, then or now
   */
  private record End(int home, int paragraph, String text, BitSet holders) {
    boolean mayLeaveFor(End to) {
      return isLong() && to.isLong() && isOnlyIn(home, to.home) && to.isOnlyIn(home, to.home);
    }

    private boolean isLong() {
      return text.strip().length() >= LEAST_LETTERS;
    }

    private boolean isOnlyIn(int one, int other) {
      return holders.cardinality() <= (holders.get(one) ? 1 : 0) + (holders.get(other) ? 1 : 0);
    }
  }

  List<Move> list() {
    return Assignment.best(pairs()).stream()
        .sorted((one, other) -> Integer.compare(one.left(), other.left()))
        .map(pair -> move(gone.get(pair.left()), came.get(pair.right())))
        .toList();
  }

  private Move move(End from, End to) {
    return new Move(
        new Spot(Objects.requireNonNull(texts.get(from.home).before()), from.paragraph),
        new Spot(Objects.requireNonNull(texts.get(to.home).after()), to.paragraph),
        from.home == to.home,
        revisions.between(from.text, to.text));
  }

  private List<Pair> pairs() {
    boolean many = (long) gone.size() * came.size() > MOST_PAIRS;
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < gone.size(); l++) {
      for (int r = 0; r < came.size(); r++) {
        double gain = gain(gone.get(l), came.get(r), many);
        if (gain > 0) {
          pairs.add(new Pair(l, r, gain));
        }
      }
    }
    return pairs;
  }

  private double gain(End from, End to, boolean many) {
    boolean within = from.home == to.home;
    double gain = within || from.mayLeaveFor(to) ? likeness(from, to, many) : 0;
    int far = Math.min(MOST_FAR, Math.abs(from.paragraph - to.paragraph));
    return gain == 0 ? 0 : gain + (within ? WITHIN : 0) + NEARER * (MOST_FAR - far);
  }

  /** How much more alike than they must be; 0 where they are not. */
  private double likeness(End from, End to, boolean many) {
    if (from.text.equals(to.text)) {
      return EQUAL;
    }
    boolean within = from.home == to.home;
    double least = within ? Likeness.THRESHOLD : ALIKE_ELSEWHERE;
    double likeness = many && !within ? 0 : likeness(from.text).to(likeness(to.text));
    return likeness < least ? 0 : likeness - least + NEARER;
  }

  private Likeness likeness(String text) {
    return likenesses.computeIfAbsent(text, Likeness::of);
  }
}
