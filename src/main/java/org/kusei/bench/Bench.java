package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All measurements, each by its name. */
public final class Bench {
  private static final Map<String, Measuring> ALL = new LinkedHashMap<>();

  static {
    ALL.put("outline", wish -> new OutlineBench(wish.scratch, wish.rounds).rows());
    ALL.put("history", wish -> HistoryBench.rows(wish.scratch));
    ALL.put("pages", wish -> new PagesBench(wish.scratch, wish.rounds).rows());
    ALL.put("search", wish -> NodesBench.rows(wish.scratch, wish.nodes));
    ALL.put("difference", wish -> PlansBench.rows(wish.rounds));
    ALL.put("draft", wish -> DraftBench.rows(wish.scratch, wish.rounds));
    ALL.put("rollup", wish -> RollUpBench.rows(wish.scratch, wish.rounds));
    ALL.put("export", wish -> ExportBench.rows(wish.scratch));
    ALL.put("start", wish -> new StartBench(wish.scratch, wish.rounds).rows());
  }

  public static final List<String> NAMES = List.copyOf(ALL.keySet());

  /** One thing to measure. */
  private interface Measuring {
    List<Row> rows(Wish wish) throws IOException, InterruptedException;
  }

  /**
   * What to measure and how long.
   *
   * @param rounds of which the median counts
   * @param nodes that search is measured on
   * @param scratch an empty folder for everything that is made for it
   */
  public record Wish(Set<String> names, int rounds, int nodes, Path scratch) {
    public Wish {
      names = Set.copyOf(names);
    }
  }

  /** Tells each row as soon as it is known. */
  public static void run(Wish wish, Consumer<Row> told) throws IOException, InterruptedException {
    for (var each : ALL.entrySet()) {
      if (wish.names.contains(each.getKey())) {
        each.getValue().rows(wish).forEach(told);
      }
    }
  }

  private Bench() {}
}
