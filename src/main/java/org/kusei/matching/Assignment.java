package org.kusei.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who goes with whom so that all gain most together; nobody goes with two. Exact (the Hungarian
 * method, component by component), so that a pair that looks best by itself does not spoil a better
 * whole.
 */
public final class Assignment {

  /** A crowd of more nodes than this that are all alike is settled pair by pair, best first. */
  private static final int MOST_EXACT = 400;

  /** Two that may go together, and what that is worth: more than 0. */
  public record Pair(int left, int right, double gain) {}

  public static List<Pair> best(List<Pair> pairs) {
    return components(pairs).stream().flatMap(each -> settled(each).stream()).toList();
  }

  private static List<Pair> settled(List<Pair> component) {
    if (component.size() == 1) {
      return component;
    }
    var lefts = numbered(component.stream().map(Pair::left).toList());
    var rights = numbered(component.stream().map(Pair::right).toList());
    return lefts.size() > MOST_EXACT || rights.size() > MOST_EXACT
        ? greedy(component)
        : exact(component, lefts, rights);
  }

  private static Map<Integer, Integer> numbered(List<Integer> ids) {
    var numbers = new HashMap<Integer, Integer>();
    ids.stream().sorted().forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return numbers;
  }

  private static List<Pair> greedy(List<Pair> component) {
    var lefts = new HashMap<Integer, Pair>();
    var rights = new HashMap<Integer, Pair>();
    component.stream()
        .sorted(Comparator.comparingDouble(Pair::gain).reversed())
        .forEach(pair -> {
          if (!lefts.containsKey(pair.left) && !rights.containsKey(pair.right)) {
            lefts.put(pair.left, pair);
            rights.put(pair.right, pair);
          }
        });
    return List.copyOf(lefts.values());
  }

  private static List<Pair> exact(
      List<Pair> component, Map<Integer, Integer> lefts, Map<Integer, Integer> rights) {
    int size = Math.max(lefts.size(), rights.size());
    var cost = new double[size][size];
    var at = new Pair[size][size];
    for (var pair : component) {
      int l = lefts.getOrDefault(pair.left, 0);
      int r = rights.getOrDefault(pair.right, 0);
      cost[l][r] = -pair.gain;
      at[l][r] = pair;
    }
    var rowOfColumn = new Hungarian(cost).rows();
    var found = new ArrayList<Pair>();
    for (int r = 0; r < size; r++) {
      var pair = at[rowOfColumn[r]][r];
      if (pair != null) {
        found.add(pair);
      }
    }
    return found;
  }

  /** Pairs that share no node, however many steps away, cannot disturb one another. */
  private static List<List<Pair>> components(List<Pair> pairs) {
    var heads = new HashMap<Integer, Integer>();
    for (var pair : pairs) {
      heads.put(head(heads, pair.left), head(heads, ~pair.right));
    }
    var components = new HashMap<Integer, List<Pair>>();
    pairs.forEach(pair ->
        components.computeIfAbsent(head(heads, pair.left), _ -> new ArrayList<>()).add(pair));
    return components.values().stream()
        .sorted(Comparator.comparingInt(component -> component.getFirst().left))
        .toList();
  }

  private static int head(Map<Integer, Integer> heads, int id) {
    int head = id;
    for (int next = heads.getOrDefault(head, head); next != head; ) {
      head = next;
      next = heads.getOrDefault(head, head);
    }
    return head;
  }

  /** Least cost of giving every row a column of its own, after Kuhn and Munkres, in n³ steps. */
  private static final class Hungarian {
    private final double[][] cost;
    private final int size;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;
    private final int[] way;

    Hungarian(double[][] cost) {
      this.cost = cost;
      this.size = cost.length;
      this.rowPrice = new double[size + 1];
      this.columnPrice = new double[size + 1];
      this.rowOf = new int[size + 1];
      this.way = new int[size + 1];
    }

    /** For each column its row. */
    int[] rows() {
      for (int row = 1; row <= size; row++) {
        rowOf[0] = row;
        augment(freeColumn());
      }
      var rows = new int[size];
      for (int column = 1; column <= size; column++) {
        rows[column - 1] = rowOf[column] - 1;
      }
      return rows;
    }

    /** From column 0, which holds the new row, along the cheapest way to a column without a row. */
    private int freeColumn() {
      var least = new double[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      var visited = new boolean[size + 1];
      int column = 0;
      while (rowOf[column] != 0) {
        visited[column] = true;
        int next = look(column, least, visited);
        pay(least, visited, least[next]);
        column = next;
      }
      return column;
    }

    private int look(int from, double[] least, boolean[] visited) {
      int row = rowOf[from];
      int next = -1;
      for (int column = 1; column <= size; column++) {
        if (visited[column]) {
          continue;
        }
        double price = cost[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
        if (price < least[column]) {
          least[column] = price;
          way[column] = from;
        }
        next = next < 0 || least[column] < least[next] ? column : next;
      }
      return next;
    }

    private void pay(double[] least, boolean[] visited, double delta) {
      for (int column = 0; column <= size; column++) {
        if (visited[column]) {
          rowPrice[rowOf[column]] += delta;
          columnPrice[column] -= delta;
        } else {
          least[column] -= delta;
        }
      }
    }

    private void augment(int free) {
      for (int column = free; column != 0; column = way[column]) {
        rowOf[column] = rowOf[way[column]];
      }
    }
  }

  private Assignment() {}
}
