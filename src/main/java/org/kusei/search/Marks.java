package org.kusei.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kusei.lexicon.Unit;
import org.kusei.lexicon.Units;

/** Where in an original text the terms of a question stand. */
final class Marks {
  private static final String CUT = "…";

  /** A piece of text, marked or not. */
  record Piece(String text, boolean marked) {}

  private final String text;
  private final BitSet marked;
  private final int terms;

  private Marks(String text, BitSet marked, int terms) {
    this.text = text;
    this.marked = marked;
    this.terms = terms;
  }

  static Marks of(String text, List<Question.Term> terms) {
    var marked = new BitSet();
    var units = Units.of(text);
    int found = 0;
    for (var term : terms) {
      boolean here = false;
      for (var spelling : term.spellings()) {
        here |= mark(units, spelling, marked);
      }
      found += here ? 1 : 0;
    }
    return new Marks(text, marked, found);
  }

  private static boolean mark(List<Unit> units, List<Unit> sought, BitSet marked) {
    boolean found = false;
    for (int at = 0; at + sought.size() <= units.size(); at++) {
      if (stands(units, at, sought)) {
        marked.set(units.get(at).start(), units.get(at + sought.size() - 1).end());
        found = true;
      }
    }
    return found;
  }

  private static boolean stands(List<Unit> units, int at, List<Unit> sought) {
    for (int i = 0; i < sought.size(); i++) {
      var unit = units.get(at + i);
      var wanted = sought.get(i);
      boolean joined = i == 0 || unit.apart() == wanted.apart();
      if (!joined || !(unit.text().equals(wanted.text()) || isBeginning(unit, sought))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeginning(Unit unit, List<Unit> sought) {
    return Matching.isBeginning(sought) && unit.text().startsWith(sought.getFirst().text());
  }

  /** How many of the terms stand in it. */
  int terms() {
    return terms;
  }

  /** The whole text. */
  List<Piece> pieces() {
    return pieces(0, text.length());
  }

  /** About that many characters around where most is marked. */
  List<Piece> around(int length) {
    if (text.length() <= length + length / 4) {
      return pieces();
    }
    int start = whole(Math.clamp(densest(length) - length / 5L, 0, text.length() - length));
    int end = whole(Math.min(text.length(), start + length));
    var pieces = new ArrayList<Piece>();
    if (start > 0) {
      pieces.add(new Piece(CUT, false));
    }
    pieces.addAll(pieces(start, end));
    if (end < text.length()) {
      pieces.add(new Piece(CUT, false));
    }
    return List.copyOf(pieces);
  }

  /** The first mark of the stretch of that length that has most of them. */
  private int densest(int length) {
    int best = 0;
    int most = 0;
    for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(marked.nextClearBit(at))) {
      int here = marked.get(at, at + length).cardinality();
      if (here > most) {
        most = here;
        best = at;
      }
    }
    return best;
  }

  /** Never between the halves of a character, nor inside a mark. */
  private int whole(int at) {
    int place = at;
    while (place > 0
        && place < text.length()
        && (Character.isLowSurrogate(text.charAt(place))
            || (marked.get(place) && marked.get(place - 1)))) {
      place--;
    }
    return place;
  }

  private List<Piece> pieces(int start, int end) {
    var pieces = new ArrayList<Piece>();
    for (int at = start; at < end; ) {
      boolean on = marked.get(at);
      int next = on ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int to = next < 0 ? end : Math.min(next, end);
      pieces.add(new Piece(text.substring(at, to), on));
      at = to;
    }
    return List.copyOf(pieces);
  }
}
