package org.kusei.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.kusei.lexicon.Unit;
import org.kusei.lexicon.Units;

/**
 * Gives the index every unit of a text and, at the place of the first, every two Japanese letters
 * that stand side by side. So a word of one letter is found, and one of two or more at the price of
 * its pairs.
 */
final class UnitTokenizer extends Tokenizer {
  /** Lucene refuses words of more than 32 kB; nobody asks for half as much. */
  private static final int LONGEST_WORD = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private List<Unit> units = List.of();
  private int next;
  private boolean pairIsDue;

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    units = Units.of(text.toString());
    next = 0;
    pairIsDue = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (pairIsDue) {
      pairIsDue = false;
      term.append(units.get(next - 1).text()).append(units.get(next).text());
      step.setPositionIncrement(0);
      return true;
    }
    if (next == units.size()) {
      return false;
    }
    term.append(word(units.get(next)));
    step.setPositionIncrement(step(units, next));
    next++;
    pairIsDue = next < units.size() && isPair(units.get(next - 1), units.get(next));
    return true;
  }

  static String word(Unit unit) {
    var text = unit.text();
    return text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD);
  }

  /** How far a unit stands behind the one before: punctuation between counts as a place. */
  static int step(List<Unit> units, int at) {
    return at > 0 && units.get(at).apart() ? 2 : 1;
  }

  static boolean isPair(Unit first, Unit second) {
    return first.japanese() && second.japanese() && !second.apart();
  }
}
