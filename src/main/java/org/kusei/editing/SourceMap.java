package org.kusei.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.Passage;
import org.kusei.source.SourceForm;
import org.kusei.source.Span;

/**
 * Which character of the source belongs to which passage of an outline. What belongs to none is a
 * label, a bracket, a bullet, an amount: it goes with the passage it stands beside.
 */
public final class SourceMap {

  /** A text that no passage shows, by its place in its list. */
  private record Loose(Shelf.Loose shelf, int index, SourceText text) {}

  private static final int FREE = 0;
  private static final int LOOSE = -1;
  private static final String OPENING = "【[［〔(（《<＜「『≪〈";
  private static final String CLOSING = "】]］〕)）》>＞」』≫〉";

  private final List<String> lines;
  private final List<Passage> passages;
  private final int[][] owners;
  private final Map<Loose, Span> loose = new HashMap<>();

  SourceMap(List<String> lines, Outline outline) {
    this.lines = lines;
    this.passages = Passages.of(outline);
    this.owners = lines.stream().map(line -> new int[line.length()]).toArray(int[][]::new);
    for (int i = 0; i < passages.size(); i++) {
      for (var span : passages.get(i).spans()) {
        Arrays.fill(owners[span.line() - 1], span.start(), span.end(), i + 1);
      }
    }
    // The longest first, since a short one may be part of a longer one on the same line.
    allLoose(outline).stream()
        .sorted(Comparator.comparingInt((Loose each) -> each.text.text().length()).reversed())
        .forEach(this::claim);
  }

  private static List<Loose> allLoose(Outline outline) {
    var all = new ArrayList<Loose>();
    for (int i = 0; i < outline.unplaced().size(); i++) {
      all.add(new Loose(new Shelf.Unplaced(), i, outline.unplaced().get(i)));
    }
    for (int i = 0; i < outline.chrome().size(); i++) {
      all.add(new Loose(new Shelf.Chrome(), i, outline.chrome().get(i)));
    }
    return all;
  }

  private void claim(Loose each) {
    var span = freePlace(each.text);
    Arrays.fill(owners[span.line() - 1], span.start(), span.end(), LOOSE);
    loose.put(each, span);
  }

  private Span freePlace(SourceText text) {
    var line = lines.get(text.line() - 1);
    int length = text.text().length();
    for (int at = line.indexOf(text.text()); at >= 0; at = line.indexOf(text.text(), at + 1)) {
      var owned = Arrays.copyOfRange(owners[text.line() - 1], at, at + length);
      if (Arrays.stream(owned).allMatch(owner -> owner == FREE)) {
        return new Span(text.line(), at, at + length);
      }
    }
    throw new IllegalStateException("not on line " + text.line() + ": " + text.text());
  }

  /** What stands on a shelf beside the document, as a passage that can be placed. */
  Passage passage(Shelf.Loose shelf, int index, SourceText text) {
    return passage(new Loose(shelf, index, text));
  }

  private Passage passage(Loose each) {
    var span = loose.get(each);
    if (span == null) {
      throw new IllegalArgumentException("not in this outline: " + each);
    }
    return new Passage(each.text.text().strip(), List.of(span));
  }

  /** All the passage was read from, its labels and amounts included, as texts of the source. */
  List<SourceText> textsOf(Passage passage) {
    int owner = passages.indexOf(passage) + 1;
    return passage.spans().stream()
        .mapToInt(Span::line)
        .distinct()
        .boxed()
        .flatMap(line -> stretches(line, shares(line), owner).stream())
        .toList();
  }

  /** What stands on lines of which no passage has a part. */
  List<SourceText> textsOfLines(int first, int last) {
    var texts = new ArrayList<SourceText>();
    for (int line = first; line <= Math.min(last, lines.size()); line++) {
      if (Arrays.stream(owners[line - 1]).allMatch(owner -> owner == FREE)) {
        texts.addAll(stretches(line, owners[line - 1], FREE));
      }
    }
    return texts;
  }

  /** The line's owners, every run of free characters given to the neighbour it goes with. */
  private int[] shares(int line) {
    var shares = owners[line - 1].clone();
    for (int start = 0; start < shares.length; start++) {
      if (shares[start] == FREE) {
        int end = endOfRun(shares, start);
        int before = start == 0 ? FREE : shares[start - 1];
        int after = end == shares.length ? FREE : shares[end];
        int split = split(lines.get(line - 1), start, end, before, after);
        Arrays.fill(shares, start, split, before);
        Arrays.fill(shares, split, end, after);
        start = end - 1;
      }
    }
    return shares;
  }

  private static int endOfRun(int[] owners, int start) {
    int end = start;
    while (end < owners.length && owners[end] == FREE) {
      end++;
    }
    return end;
  }

  /** Between two passages an opening bracket that is still open begins the second one's label. */
  private static int split(String line, int start, int end, int before, int after) {
    if (before <= FREE) {
      return start;
    }
    if (after <= FREE) {
      return end;
    }
    int closed = 0;
    for (int i = end - 1; i >= start; i--) {
      if (CLOSING.indexOf(line.charAt(i)) >= 0) {
        closed++;
      } else if (OPENING.indexOf(line.charAt(i)) >= 0 && closed-- == 0) {
        return i;
      }
    }
    return end;
  }

  private List<SourceText> stretches(int line, int[] shares, int owner) {
    var found = new ArrayList<SourceText>();
    var text = lines.get(line - 1);
    for (int start = 0; start < shares.length; start++) {
      int end = start;
      while (end < shares.length && shares[end] == owner) {
        end++;
      }
      var stretch = stripped(text.substring(start, end));
      if (!stretch.isEmpty()) {
        found.add(new SourceText(line, stretch));
      }
      start = Math.max(start, end - 1);
    }
    return found;
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && SourceForm.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && SourceForm.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Non-space characters (code points). */
  public static int count(List<SourceText> texts) {
    return (int)
        texts.stream()
            .flatMapToInt(text -> text.text().codePoints())
            .filter(c -> !SourceForm.isSpace(c))
            .count();
  }
}
