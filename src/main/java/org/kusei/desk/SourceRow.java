package org.kusei.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.Outline;
import org.kusei.outline.Passage;

/**
 * A line of the source and what became of its parts.
 *
 * @param number from 1
 */
public record SourceRow(int number, List<Part> parts) {

  /**
   * A stretch of the line.
   *
   * @param state {@code placed}, {@code label} (structure), {@code chrome} or {@code unplaced}
   * @param target address on the page of what it was placed in; null where it was not
   */
  public record Part(String text, String state, @Nullable String target) {}

  /** A passage and the place on the page that shows it. */
  record Placed(Passage passage, String target) {}

  private static final int LABEL = 0;
  private static final int CHROME = -1;
  private static final int UNPLACED = -2;

  static List<SourceRow> of(List<String> lines, Outline outline, List<Placed> placed) {
    var owners = lines.stream().map(line -> new int[line.length()]).toArray(int[][]::new);
    for (int i = 0; i < placed.size(); i++) {
      for (var span : placed.get(i).passage().spans()) {
        Arrays.fill(owners[span.line() - 1], span.start(), span.end(), i + 1);
      }
    }
    outline.unplaced().forEach(text -> mark(lines, owners, text, UNPLACED));
    outline.chrome().forEach(text -> mark(lines, owners, text, CHROME));
    var rows = new ArrayList<SourceRow>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(new SourceRow(i + 1, parts(lines.get(i), owners[i], placed)));
    }
    return rows;
  }

  private static void mark(List<String> lines, int[][] owners, Outline.SourceText text, int owner) {
    var line = lines.get(text.line() - 1);
    var own = owners[text.line() - 1];
    for (int at = line.indexOf(text.text()); at >= 0; at = line.indexOf(text.text(), at + 1)) {
      if (Arrays.stream(own, at, at + text.text().length()).allMatch(o -> o == LABEL)) {
        Arrays.fill(own, at, at + text.text().length(), owner);
        return;
      }
    }
  }

  private static List<Part> parts(String line, int[] owners, List<Placed> placed) {
    var parts = new ArrayList<Part>();
    for (int from = 0, to; from < line.length(); from = to) {
      for (to = from + 1; to < line.length() && owners[to] == owners[from]; to++) {}
      parts.add(part(line.substring(from, to), owners[from], placed));
    }
    return parts;
  }

  private static Part part(String text, int owner, List<Placed> placed) {
    return switch (owner) {
      case LABEL -> new Part(text, "label", null);
      case CHROME -> new Part(text, "chrome", null);
      case UNPLACED -> new Part(text, "unplaced", null);
      default -> new Part(text, "placed", placed.get(owner - 1).target());
    };
  }
}
