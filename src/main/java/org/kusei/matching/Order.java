package org.kusei.matching;

import java.util.HashMap;

/**
 * Which of a row of siblings kept their order: those that every longest common order has. So one
 * that was taken elsewhere counts alone, and of two that changed places, both.
 */
public final class Order {

  /**
   * Tells for each whether it stands elsewhere among the others.
   *
   * @param places for each sibling, in the order before, its place in the order after
   */
  public static boolean[] displaced(int[] places) {
    int size = places.length;
    var before = new int[size];
    var after = new int[size];
    int longest = 0;
    for (int at = 0; at < size; at++) {
      for (int other = 0; other < at; other++) {
        before[at] =
            places[other] < places[at] ? Math.max(before[at], before[other] + 1) : before[at];
      }
    }
    for (int at = size - 1; at >= 0; at--) {
      for (int other = at + 1; other < size; other++) {
        after[at] = places[other] > places[at] ? Math.max(after[at], after[other] + 1) : after[at];
      }
      longest = Math.max(longest, before[at] + after[at]);
    }
    return outside(before, after, longest);
  }

  /** Of a longest order each step has exactly one; where several could be it, none surely is. */
  private static boolean[] outside(int[] before, int[] after, int longest) {
    var candidates = new HashMap<Integer, Integer>();
    for (int at = 0; at < before.length; at++) {
      if (before[at] + after[at] == longest) {
        candidates.merge(before[at], 1, Integer::sum);
      }
    }
    var outside = new boolean[before.length];
    for (int at = 0; at < before.length; at++) {
      outside[at] = before[at] + after[at] != longest || candidates.getOrDefault(before[at], 0) > 1;
    }
    return outside;
  }

  private Order() {}
}
