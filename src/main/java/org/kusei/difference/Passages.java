package org.kusei.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kusei.plan.Likeness;
import org.kusei.text.Mark;
import org.kusei.text.Revision;
import org.kusei.text.Revisions;

/**
 * Compares lists of paragraphs: first which paragraph goes on which, in order, by their likeness;
 * then word by word within those.
 */
final class Passages {

  /** Paragraphs less alike are one deleted and one inserted. */
  private static final double ALIKE = 0.4;

  /** More than any likeness: a paragraph that stayed as it was stays where it was. */
  private static final double SAME = 1.5;

  /** More pairs than this are not looked at; only equal paragraphs are then kept. */
  private static final int MOST_PAIRS = 250_000;

  /** Who is that much more alike to others, on both sides, went elsewhere. */
  private static final double MUCH_MORE = 0.25;

  private final Revisions revisions;
  private final Set<String> allBefore;
  private final Set<String> allAfter;

  /**
   * @param allBefore wordings of the whole edition before: two paragraphs that both stand elsewhere
   *     word for word are none that was reworded
   * @param allAfter wordings of the whole edition after
   */
  Passages(Revisions revisions, Set<String> allBefore, Set<String> allAfter) {
    this.revisions = revisions;
    this.allBefore = allBefore;
    this.allAfter = allAfter;
  }

  List<Revision> between(List<String> before, List<String> after) {
    if (before.equals(after)) {
      return before.stream().map(Revision::unchanged).toList();
    }
    var gains = gains(before, after);
    var best = best(gains, after.size());
    var passages = new ArrayList<Revision>();
    int l = 0;
    int r = 0;
    while (l < before.size() || r < after.size()) {
      if (l < before.size() && best[l][r] == best[l + 1][r]) {
        passages.add(Revision.deleted(before.get(l++)));
      } else if (r < after.size() && best[l][r] == best[l][r + 1]) {
        passages.add(Revision.inserted(after.get(r++)));
      } else {
        passages.add(revisions.between(before.get(l++), after.get(r++)));
      }
    }
    return deletionsFirst(passages);
  }

  private double[][] gains(List<String> before, List<String> after) {
    var likenesses = likenesses(before, after);
    var gains = new double[before.size()][after.size()];
    for (int l = 0; l < before.size(); l++) {
      for (int r = 0; r < after.size(); r++) {
        double likeness = likenesses[l][r];
        if (likeness == SAME) {
          gains[l][r] = SAME;
        } else if (likeness >= ALIKE
            && !(allAfter.contains(before.get(l)) && allBefore.contains(after.get(r)))
            && !wentElsewhere(likenesses, l, r)) {
          gains[l][r] = likeness;
        }
      }
    }
    return gains;
  }

  private static double[][] likenesses(List<String> before, List<String> after) {
    boolean many = (long) before.size() * after.size() > MOST_PAIRS;
    var right = after.stream().map(Likeness::of).toList();
    var likenesses = new double[before.size()][after.size()];
    for (int l = 0; l < before.size(); l++) {
      var left = Likeness.of(before.get(l));
      for (int r = 0; r < after.size(); r++) {
        likenesses[l][r] =
            before.get(l).equals(after.get(r)) ? SAME : many ? 0 : left.to(right.get(r));
      }
    }
    return likenesses;
  }

  private static boolean wentElsewhere(double[][] likenesses, int l, int r) {
    double much = likenesses[l][r] + MUCH_MORE;
    return Arrays.stream(likenesses[l]).anyMatch(each -> each >= much)
        && Arrays.stream(likenesses).anyMatch(each -> each[r] >= much);
  }

  /** The best that the paragraphs from a place on can give together. */
  private static double[][] best(double[][] gains, int width) {
    var best = new double[gains.length + 1][width + 1];
    for (int l = gains.length - 1; l >= 0; l--) {
      for (int r = width - 1; r >= 0; r--) {
        var paired = gains[l][r] > 0 ? gains[l][r] + best[l + 1][r + 1] : 0;
        best[l][r] = Math.max(paired, Math.max(best[l + 1][r], best[l][r + 1]));
      }
    }
    return best;
  }

  /** Reworded, or retyped where nothing else was; empty where all is as it was. */
  static Set<Change> wording(Revision title, List<Revision> passages) {
    var all = Stream.concat(Stream.of(title), passages.stream()).toList();
    if (all.stream().anyMatch(Revision::reworded)) {
      return Set.of(Change.REWORDED);
    }
    return changed(all) ? Set.of(Change.RETYPED) : Set.of();
  }

  static boolean changed(List<Revision> passages) {
    return passages.stream().anyMatch(Revision::changed);
  }

  static List<Revision> mirrored(List<Revision> passages) {
    return deletionsFirst(passages.stream().map(Revision::mirrored).toList());
  }

  /** Where whole paragraphs went and came at one place, those that went stand first. */
  private static List<Revision> deletionsFirst(List<Revision> passages) {
    var ordered = new ArrayList<Revision>();
    var came = new ArrayList<Revision>();
    for (var passage : passages) {
      if (isOnly(Mark.INSERTED, passage)) {
        came.add(passage);
      } else {
        if (!isOnly(Mark.DELETED, passage)) {
          ordered.addAll(came);
          came.clear();
        }
        ordered.add(passage);
      }
    }
    ordered.addAll(came);
    return ordered;
  }

  private static boolean isOnly(Mark mark, Revision passage) {
    return !passage.segments().isEmpty()
        && passage.segments().stream().allMatch(segment -> segment.mark() == mark);
  }
}
