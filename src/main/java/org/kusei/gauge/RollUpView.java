package org.kusei.gauge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.RollUp;
import org.kusei.attainment.Standing;
import org.kusei.attainment.Tally;

/**
 * How the indicators of a node and of all below it stand (達成状況), with each of them by name.
 *
 * @param sentence how many stand how, against the targets in force
 * @param first the same against the first targets; null where it is the same
 * @param included which of them the numbers of reached and missed are of; null where it is all
 * @param groups those that stand alike, the decided ones first
 */
public record RollUpView(
    String sentence, @Nullable String first, @Nullable String included, List<Group> groups) {

  /**
   * Those that stand alike.
   *
   * @param code as classes write it, e.g. {@code not-due}
   */
  public record Group(String code, String name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One indicator.
   *
   * @param href where its rows are
   * @param item the code of its node; empty where it has none
   */
  public record Row(Standing standing, String href, String name, String item) {}

  public RollUpView {
    groups = List.copyOf(groups);
  }

  /**
   * In words.
   *
   * @param rows the indicators that are counted
   * @return null where nothing is counted
   */
  public static @Nullable RollUpView of(GaugeWords words, RollUp rollUp, List<Row> rows) {
    var tally = rollUp.inForce();
    if (tally.total() == 0) {
      return null;
    }
    var head = words.text("gauge.rollup.head", number(tally.total()));
    boolean isSame = rollUp.first().equals(tally);
    return new RollUpView(
        head + counts(words, tally),
        isSame ? null : words.text("gauge.rollup.first", counts(words, rollUp.first())),
        included(words, tally),
        groups(words, rows));
  }

  private static @Nullable String included(GaugeWords words, Tally tally) {
    int left = tally.total() - tally.decided();
    return left == 0 || tally.decided() == 0
        ? null
        : words.text("gauge.rollup.included", number(tally.decided()), number(left));
  }

  private static String counts(GaugeWords words, Tally tally) {
    if (tally.count(Standing.NOT_RELEASED) == tally.total()) {
      return words.text("gauge.rollup.none-released");
    }
    var parts = new ArrayList<String>();
    for (var standing : Standing.values()) {
      int count = tally.count(standing);
      if (count > 0 || standing == Standing.REACHED) {
        parts.add(words.text("gauge.rollup." + GaugeWords.code(standing), number(count)));
      }
    }
    return String.join(words.text("gauge.comma"), parts);
  }

  private static String number(int count) {
    return Integer.toString(count);
  }

  private static List<Group> groups(GaugeWords words, List<Row> rows) {
    return Arrays.stream(Standing.values())
        .map(standing ->
            new Group(
                GaugeWords.code(standing),
                words.text("gauge.standing." + GaugeWords.code(standing)),
                rows.stream().filter(row -> row.standing() == standing).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }
}
