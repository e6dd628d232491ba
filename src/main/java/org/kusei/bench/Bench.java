package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All measurements, each by its name. */
public final class Bench {
  public static final List<String> NAMES =
      List.of("outline", "history", "pages", "search", "difference", "export", "start");

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
    for (var name : NAMES) {
      if (wish.names.contains(name)) {
        rows(name, wish).forEach(told);
      }
    }
  }

  private static List<Row> rows(String name, Wish wish) throws IOException, InterruptedException {
    return switch (name) {
      case "outline" -> new OutlineBench(wish.rounds).rows();
      case "history" -> HistoryBench.rows(wish.scratch);
      case "pages" -> new PagesBench(wish.scratch, wish.rounds).rows();
      case "search" -> NodesBench.rows(wish.scratch, wish.nodes);
      case "difference" -> PlansBench.rows(wish.rounds);
      case "export" -> ExportBench.rows(wish.scratch);
      case "start" -> new StartBench(wish.scratch, wish.rounds).rows();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Bench() {}
}
