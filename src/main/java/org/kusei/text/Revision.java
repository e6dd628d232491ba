package org.kusei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How one wording became another: pieces in reading order, where two of the same mark never follow
 * one another and what was deleted stands before what was inserted in its place.
 */
public record Revision(List<Segment> segments) {

  public Revision {
    segments = List.copyOf(segments);
  }

  /** Whether the two differ in the way of writing alone. */
  public static boolean isTypography(String before, String after) {
    return replaced(before, after).isTypography();
  }

  public static Revision unchanged(String text) {
    return new Joining().add(Mark.SAME, text).revision();
  }

  public static Revision deleted(String text) {
    return new Joining().add(Mark.DELETED, text).revision();
  }

  public static Revision inserted(String text) {
    return new Joining().add(Mark.INSERTED, text).revision();
  }

  static Revision replaced(String before, String after) {
    return new Joining().add(Mark.DELETED, before).add(Mark.INSERTED, after).revision();
  }

  public String before() {
    return without(Mark.INSERTED);
  }

  public String after() {
    return without(Mark.DELETED);
  }

  public boolean changed() {
    return segments.stream().anyMatch(segment -> segment.mark() != Mark.SAME);
  }

  /** Whether the wordings differ, but in the way of writing alone (表記のみ): widths and spaces. */
  public boolean isTypography() {
    return changed() && Typography.isSame(before(), after());
  }

  /** Whether something else is said, beyond the way of writing. */
  public boolean reworded() {
    return changed() && !Typography.isSame(before(), after());
  }

  /**
   * Whether that piece was deleted, inserted or replaced in the way of writing alone.
   *
   * @param at its place among the segments
   */
  public boolean isTypography(int at) {
    int from = at;
    while (from > 0 && isChange(from) && isChange(from - 1)) {
      from--;
    }
    int to = at;
    while (to < segments.size() && isChange(to)) {
      to++;
    }
    return from < to && new Revision(around(from, to)).isTypography();
  }

  /** Those pieces between one letter before and one after, for what a space parts. */
  private List<Segment> around(int from, int to) {
    var around = new ArrayList<Segment>();
    if (from > 0) {
      var text = segments.get(from - 1).text();
      around.add(new Segment(Mark.SAME, text.substring(text.length() - 1)));
    }
    around.addAll(segments.subList(from, to));
    if (to < segments.size()) {
      around.add(new Segment(Mark.SAME, segments.get(to).text().substring(0, 1)));
    }
    return around;
  }

  private boolean isChange(int at) {
    return segments.get(at).mark() != Mark.SAME;
  }

  /** How the wording after became the one before. */
  public Revision mirrored() {
    var joining = new Joining();
    segments.forEach(segment -> joining.add(segment.mark().mirrored(), segment.text()));
    return joining.revision();
  }

  private String without(Mark mark) {
    return segments.stream()
        .filter(segment -> segment.mark() != mark)
        .map(Segment::text)
        .collect(Collectors.joining());
  }

  /** Joins neighbours of one mark, and puts deletions before the insertions beside them. */
  static final class Joining {
    private final List<Segment> done = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    Joining add(Mark mark, String text) {
      switch (mark) {
        case SAME -> {
          if (!text.isEmpty()) {
            close(Mark.DELETED, deleted);
            close(Mark.INSERTED, inserted);
            same.append(text);
          }
        }
        case DELETED -> changed(deleted, text);
        case INSERTED -> changed(inserted, text);
      }
      return this;
    }

    private void changed(StringBuilder open, String text) {
      if (!text.isEmpty()) {
        close(Mark.SAME, same);
        open.append(text);
      }
    }

    private void close(Mark mark, StringBuilder open) {
      if (!open.isEmpty()) {
        done.add(new Segment(mark, open.toString()));
        open.setLength(0);
      }
    }

    Revision revision() {
      close(Mark.SAME, same);
      close(Mark.DELETED, deleted);
      close(Mark.INSERTED, inserted);
      return new Revision(done);
    }
  }
}
