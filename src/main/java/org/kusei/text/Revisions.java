package org.kusei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kusei.text.Revision.Joining;

/**
 * Compares wordings word by word. Comparing the other way round gives exactly the mirrored {@link
 * Revision}. For one thread at a time, since it holds {@link Words}.
 */
public final class Revisions {

  private static final Pattern SENTENCE = Pattern.compile("[^。\\n]*[。\\n]+|[^。\\n]+");

  /**
   * Wordings that keep less than this share of their letters are shown as one replaced by the
   * other.
   */
  private static final double LEAST_KEPT = 0.25;

  private final Words words = new Words();

  public Revision between(String before, String after) {
    if (before.equals(after)) {
      return Revision.unchanged(before);
    }
    return before.compareTo(after) <= 0
        ? ordered(before, after)
        : ordered(after, before).mirrored();
  }

  private Revision ordered(String before, String after) {
    var left = words.of(before);
    var right = words.of(after);
    var revision = Alignment.fits(left, right) ? byWords(left, right) : bySentences(before, after);
    return kept(revision) * 2.0 < LEAST_KEPT * (before.length() + after.length())
        ? Revision.replaced(before, after)
        : revision;
  }

  private static int kept(Revision revision) {
    return revision.segments().stream()
        .filter(segment -> segment.mark() == Mark.SAME)
        .mapToInt(segment -> segment.text().length())
        .sum();
  }

  private static Revision byWords(List<Word> before, List<Word> after) {
    return joined(Sliding.slid(pieces(before, after)));
  }

  /**
   * Long texts are laid side by side sentence by sentence, and by words only where those differ.
   */
  private Revision bySentences(String before, String after) {
    var left = sentences(before);
    var right = sentences(after);
    if (!Alignment.fits(left, right)) {
      return Revision.replaced(before, after);
    }
    var joining = new Joining();
    var deleted = new StringBuilder();
    var inserted = new StringBuilder();
    for (var piece : pieces(left, right)) {
      if (piece.mark() == Mark.SAME) {
        flush(deleted, inserted, joining);
        joining.add(Mark.SAME, piece.word().text());
      } else {
        (piece.mark() == Mark.DELETED ? deleted : inserted).append(piece.word().text());
      }
    }
    flush(deleted, inserted, joining);
    return joining.revision();
  }

  private void flush(StringBuilder deleted, StringBuilder inserted, Joining into) {
    var left = words.of(deleted.toString());
    var right = words.of(inserted.toString());
    var revision =
        Alignment.fits(left, right)
            ? byWords(left, right)
            : Revision.replaced(deleted.toString(), inserted.toString());
    revision.segments().forEach(segment -> into.add(segment.mark(), segment.text()));
    deleted.setLength(0);
    inserted.setLength(0);
  }

  private static List<Word> sentences(String text) {
    return SENTENCE.matcher(text).results().map(each -> new Word(each.group(), false)).toList();
  }

  private static List<Piece> pieces(List<Word> before, List<Word> after) {
    var places = Alignment.of(before, after);
    var pieces = new ArrayList<Piece>();
    int next = 0;
    for (int at = 0; at < places.length; at++) {
      for (; next < places[at]; next++) {
        pieces.add(new Piece(Mark.INSERTED, after.get(next)));
      }
      pieces.add(new Piece(places[at] < 0 ? Mark.DELETED : Mark.SAME, before.get(at)));
      next = Math.max(next, places[at] + 1);
    }
    for (; next < after.size(); next++) {
      pieces.add(new Piece(Mark.INSERTED, after.get(next)));
    }
    return pieces;
  }

  private static Revision joined(List<Piece> pieces) {
    var joining = new Joining();
    pieces.forEach(piece -> joining.add(piece.mark(), piece.word().text()));
    return joining.revision();
  }

  /** A word and what became of it. */
  record Piece(Mark mark, Word word) {}
}
