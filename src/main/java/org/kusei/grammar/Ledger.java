package org.kusei.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kusei.notation.Folding;
import org.kusei.outline.Outline.Characters;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.Passage;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;
import org.kusei.source.Span;

/**
 * Who has claimed which character of the source. A character is claimed once at most; what nobody
 * claims is unplaced, so the counts add up by construction.
 */
public final class Ledger {

  /** What a character is to the outline. */
  public enum Use {
    UNCLAIMED,
    /** Reappears in a text of the outline. */
    CONTENT,
    /** Says what the outline says in other form: a label, bracket, bullet, number, amount. */
    LABEL,
    /** Furniture of the page. */
    CHROME
  }

  private final List<SourceLine> lines;
  private final Deadline deadline;
  private final Use[][] uses;

  /**
   * @param deadline asked at every claim, so that no part of the grammar outruns it
   */
  public Ledger(List<SourceLine> lines, Deadline deadline) {
    this.lines = lines;
    this.deadline = deadline;
    this.uses = new Use[lines.size()][];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = new Use[lines.get(i).text().length()];
      Arrays.fill(uses[i], Use.UNCLAIMED);
    }
  }

  /** Claims a passage that the outline shows, without the space around it. */
  public Passage content(BlockText text, int from, int to) {
    int start = text.skipSpace(from, to);
    int end = text.trimEnd(start, to);
    claim(text, start, end, Use.CONTENT);
    return new Passage(text.shown(start, end), text.spans(start, end));
  }

  public void label(BlockText text, int from, int to) {
    claim(text, from, to, Use.LABEL);
  }

  public void chrome(BlockText text, int from, int to) {
    claim(text, from, to, Use.CHROME);
  }

  /** Turns a passage that repeats one already shown into structure. */
  public void repeated(Passage passage) {
    for (Span span : passage.spans()) {
      Use[] line = uses[span.line() - 1];
      for (int i = span.start(); i < span.end(); i++) {
        line[i] = line[i] == Use.CONTENT ? Use.LABEL : line[i];
      }
    }
  }

  private void claim(BlockText text, int from, int to, Use use) {
    deadline.check();
    for (Span span : text.spans(from, to)) {
      claim(span, use);
    }
  }

  private void claim(Span span, Use use) {
    Use[] line = uses[span.line() - 1];
    for (int i = span.start(); i < span.end(); i++) {
      if (isSpace(span.line() - 1, i)) {
        continue;
      }
      if (line[i] != Use.UNCLAIMED) {
        throw new IllegalStateException("claimed twice: line " + span.line() + ", char " + i);
      }
      line[i] = use;
    }
  }

  private boolean isSpace(int line, int at) {
    return SourceForm.isSpace(lines.get(line).text().charAt(at));
  }

  /** Invisible characters that no text took along are furniture: nobody could place them. */
  public void sweep() {
    for (int line = 0; line < uses.length; line++) {
      String text = lines.get(line).text();
      for (int i = 0; i < uses[line].length; i++) {
        boolean left = uses[line][i] == Use.UNCLAIMED && !isSpace(line, i);
        if (left && Folding.isInvisible(text.charAt(i))) {
          uses[line][i] = Use.CHROME;
        }
      }
    }
  }

  public Characters characters() {
    var counts = new EnumMap<Use, Integer>(Use.class);
    for (int line = 0; line < uses.length; line++) {
      count(line, counts);
    }
    int placed = counts.getOrDefault(Use.CONTENT, 0) + counts.getOrDefault(Use.LABEL, 0);
    int chrome = counts.getOrDefault(Use.CHROME, 0);
    int unplaced = counts.getOrDefault(Use.UNCLAIMED, 0);
    return new Characters(placed + chrome + unplaced, placed, chrome, unplaced);
  }

  /** Counts code points: the second half of a pair belongs to the first. */
  private void count(int line, Map<Use, Integer> counts) {
    String text = lines.get(line).text();
    for (int i = 0; i < text.length(); i++) {
      boolean half =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      if (!half && !isSpace(line, i)) {
        counts.merge(uses[line][i], 1, Integer::sum);
      }
    }
  }

  /** The stretches of one use, line by line, each as long as nothing else stands between. */
  public List<SourceText> stretches(Use use) {
    var stretches = new ArrayList<SourceText>();
    for (int line = 0; line < uses.length; line++) {
      stretches(line, use, stretches);
    }
    return stretches;
  }

  private void stretches(int line, Use use, List<SourceText> into) {
    String text = lines.get(line).text();
    int start = -1;
    int end = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i < text.length() && isSpace(line, i);
      if (space) {
        continue;
      }
      if (i < text.length() && uses[line][i] == use) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (start >= 0) {
        into.add(new SourceText(lines.get(line).number(), text.substring(start, end)));
        start = -1;
      }
    }
  }
}
