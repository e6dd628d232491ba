package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Puts drawn rules together: dashes and pieces become lines, lines that touch become one figure.
 */
final class Rules {

  private static final double SAME = 1.6;
  private static final double DASH_GAP = 4.2;
  private static final double SHORTEST = 5;
  private static final double TOUCH = 2.5;

  private Rules() {}

  /** Figures of lines that touch each other. */
  static List<List<Box>> figures(List<Box> rules, Runnable pulse) {
    var lines = new ArrayList<Box>();
    lines.addAll(merged(rules.stream().filter(Box::isLevel).toList(), true));
    lines.addAll(merged(rules.stream().filter(rule -> !rule.isLevel()).toList(), false));
    int[] parents = new int[lines.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    lines.sort(Comparator.comparingDouble(Box::y0));
    for (int i = 0; i < lines.size(); i++) {
      pulse.run();
      for (int j = i + 1; j < lines.size() && lines.get(j).y0() <= lines.get(i).y1() + TOUCH; j++) {
        if (lines.get(i).touches(lines.get(j), TOUCH)) {
          parents[root(parents, i)] = root(parents, j);
        }
      }
    }
    return grouped(lines, parents);
  }

  private static List<List<Box>> grouped(List<Box> lines, int[] parents) {
    var figures = new LinkedHashMap<Integer, List<Box>>();
    for (int i = 0; i < lines.size(); i++) {
      figures.computeIfAbsent(root(parents, i), root -> new ArrayList<>()).add(lines.get(i));
    }
    return List.copyOf(figures.values());
  }

  private static int root(int[] parents, int index) {
    int at = index;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private static List<Box> merged(List<Box> rules, boolean level) {
    var sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble((Box rule) -> across(rule, level)));
    var merged = new ArrayList<Box>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i + 1;
      while (end < sorted.size()
          && across(sorted.get(end), level) - across(sorted.get(end - 1), level) <= 0.4
          && across(sorted.get(end), level) - across(sorted.get(i), level) <= SAME) {
        end++;
      }
      merge(sorted.subList(i, end), level, merged);
      i = end;
    }
    merged.removeIf(rule -> rule.width() + rule.height() < SHORTEST);
    return merged;
  }

  private static double across(Box rule, boolean level) {
    return level ? rule.y0() : rule.x0();
  }

  private static void merge(List<Box> group, boolean level, List<Box> merged) {
    var sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparingDouble((Box rule) -> level ? rule.x0() : rule.y0()));
    var line = sorted.getFirst();
    for (var rule : sorted) {
      double gap = level ? rule.x0() - line.x1() : rule.y0() - line.y1();
      if (gap <= DASH_GAP) {
        line =
            level
                ? new Box(line.x0(), line.y0(), Math.max(line.x1(), rule.x1()), line.y0())
                : new Box(line.x0(), line.y0(), line.x0(), Math.max(line.y1(), rule.y1()));
      } else {
        merged.add(line);
        line = rule;
      }
    }
    merged.add(line);
  }
}
