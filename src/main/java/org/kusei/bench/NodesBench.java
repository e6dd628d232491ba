package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kusei.search.SearchBench;

/** Search on all that the nation's municipalities publish in ten years, a tenth and a hundredth. */
final class NodesBench {
  private static final int QUESTIONS = 2_000;
  private static final long SEED = 1;

  static List<Row> rows(Path scratch, int nodes) throws IOException {
    var rows = new ArrayList<Row>();
    for (int part : new int[] {100, 10, 1}) {
      var folder = Files.createDirectories(scratch.resolve("search-" + part));
      var report = SearchBench.run(folder, nodes / part, QUESTIONS, SEED);
      var size = "-" + (part == 1 ? "whole" : Integer.toString(part));
      rows.add(
          Row.of("search-median" + size, "µs", report.ofACity().median(), report.bare().median()));
      rows.add(Row.of("search-p99" + size, "µs", report.ofACity().p99(), report.bare().p99()));
    }
    var small = rows.getFirst();
    var whole = rows.get(rows.size() - 2);
    rows.add(Row.of("search-growth", "µs", whole.value(), small.value()));
    return rows;
  }

  private NodesBench() {}
}
