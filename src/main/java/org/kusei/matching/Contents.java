package org.kusei.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Likeness;
import org.kusei.text.Words;

/**
 * What a node holds, in pieces that may be handed on: its sentences and its children; for a node
 * with neither, the words of its title.
 */
final class Contents {

  private static final Pattern SENTENCE = Pattern.compile("[^。\\n]+[。\\n]*");

  /** Sentences that are alike to this degree are the same sentence, a little reworded. */
  private static final double SAME_SENTENCE = 0.75;

  private static final int NO_CHILD = -1;

  /** Shorter ones are phrases that stand in many places. */
  private static final int LEAST_LETTERS = 10;

  private record Piece(Likeness text, int weight, int child) {}

  private final List<Piece> pieces;
  private final boolean ofTitle;
  private final int weight;

  private Contents(List<Piece> pieces, boolean ofTitle) {
    this.pieces = pieces;
    this.ofTitle = ofTitle;
    this.weight = pieces.stream().mapToInt(Piece::weight).sum();
  }

  static Contents of(Side side, int at, Words words) {
    var content = side.node(at).content();
    var pieces = new ArrayList<Piece>();
    for (var paragraph : content.paragraphs()) {
      SENTENCE.matcher(paragraph).results().forEach(each -> pieces.add(piece(each.group())));
    }
    for (int child : side.children(at)) {
      var title = side.node(child).content().title();
      pieces.add(new Piece(Likeness.of(title), title.length(), child));
    }
    boolean ofTitle = pieces.isEmpty();
    if (ofTitle) {
      words.of(content.title()).stream()
          .filter(word -> !word.light())
          .forEach(word -> pieces.add(piece(word.text())));
    }
    return new Contents(pieces, ofTitle);
  }

  private static Piece piece(String text) {
    return new Piece(Likeness.of(text), text.length(), NO_CHILD);
  }

  int size() {
    return pieces.size();
  }

  int weight() {
    return weight;
  }

  /** The sentence that is all it holds; null if it holds more, something else or only a phrase. */
  @Nullable Likeness onlySentence() {
    var first = pieces.isEmpty() ? null : pieces.getFirst();
    return first != null
            && pieces.size() == 1
            && !ofTitle
            && first.child == NO_CHILD
            && first.weight >= LEAST_LETTERS
        ? first.text
        : null;
  }

  /** Whether the sentence, or one that is as good as the same, is among its own. */
  boolean holds(Likeness sentence) {
    return !ofTitle
        && pieces.stream()
            .anyMatch(each -> each.child == NO_CHILD && each.text.to(sentence) >= SAME_SENTENCE);
  }

  /**
   * For each piece the piece of the other that it became, -1 for none.
   *
   * @param partners of this side's nodes
   */
  int[] in(Contents other, int[] partners) {
    var taken = new boolean[other.pieces.size()];
    var places = new int[pieces.size()];
    Arrays.setAll(places, at -> take(pieces.get(at), other, partners, taken));
    return places;
  }

  private static int take(Piece piece, Contents other, int[] partners, boolean[] taken) {
    int best = -1;
    double most = 0;
    for (int at = 0; at < taken.length; at++) {
      double likeness = taken[at] ? 0 : likeness(piece, other.pieces.get(at), partners);
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    if (best >= 0) {
      taken[best] = true;
    }
    return best;
  }

  private static double likeness(Piece one, Piece other, int[] partners) {
    if (one.child >= 0 || other.child >= 0) {
      return one.child >= 0 && other.child >= 0 && partners[one.child] == other.child ? 1 : 0;
    }
    double likeness = one.text.to(other.text);
    return likeness >= SAME_SENTENCE ? likeness : 0;
  }

  /** How much the pieces weigh that went somewhere. */
  int weightOf(int[] places) {
    int sum = 0;
    for (int at = 0; at < places.length; at++) {
      sum += places[at] >= 0 ? pieces.get(at).weight : 0;
    }
    return sum;
  }

  /** The pieces that went there and are not here. */
  static int[] without(int[] there, int[] here) {
    var rest = there.clone();
    for (int at = 0; at < rest.length; at++) {
      rest[at] = here[at] >= 0 ? -1 : rest[at];
    }
    return rest;
  }

  static int count(int[] places) {
    return (int) Arrays.stream(places).filter(place -> place >= 0).count();
  }
}
