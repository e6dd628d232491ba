package org.kusei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.bench.Bench;
import org.kusei.bench.Machine;
import org.kusei.bench.Report;
import org.kusei.bench.Row;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code kusei bench}: what Kusei takes, as ratios to something that does as little as possible.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "読み取り、公開、検索、比較、取り出し、起動を測り、同じ実行の中の比べる相手との比で示す。",
      "Measures reading, serving, search, comparison, export and start, as ratios to something"
          + " measured in the same run."
    })
final class BenchCommand implements Callable<Integer> {
  private static final int FEWEST_NODES = 100_000;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = {
        "測るものだけ: outline, history, pages, search, difference, draft, rollup, export, start",
        "Only these: outline, history, pages, search, difference, draft, rollup, export, start"
      })
  private Set<String> only = new LinkedHashSet<>(Bench.NAMES);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = {"測る回数。中央値を取る (既定 9)", "Rounds of which the median counts (default 9)"})
  private int rounds = 9;

  @Option(
      names = "--nodes",
      paramLabel = "N",
      description = {
        "検索を測る項目の数 (100000以上、既定 3500000)",
        "Nodes that search is measured on (100000 or more, default 3500000)"
      })
  private int nodes = 3_500_000;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = {"結果を JSON でも書くファイル", "File that takes the result as JSON, too"})
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    only.stream()
        .filter(name -> !Bench.NAMES.contains(name))
        .forEach(name -> {
          throw new SetupException("bench.unknown", name, String.join(", ", Bench.NAMES));
        });
    require("--rounds", rounds, 1);
    require("--nodes", nodes, FEWEST_NODES);
    var machine = Machine.now();
    Console.say("bench.head", machine.toString());
    var rows = new ArrayList<Row>();
    var scratch = Files.createTempDirectory("kusei-bench");
    try {
      Bench.run(
          new Bench.Wish(only, rounds, nodes, scratch),
          row -> {
            rows.add(row);
            Console.out().println(line(row));
          });
    } finally {
      delete(scratch);
    }
    if (json != null) {
      Files.writeString(json, Report.json(machine, rows));
    }
    return 0;
  }

  private static void require(String option, int given, int least) {
    if (given < least) {
      throw new SetupException("commands.too-few", option, Integer.toString(least));
    }
  }

  private static String line(Row row) {
    var texts = Console.texts();
    var name = texts.text("bench." + row.name());
    var ratio = row.ratio();
    if (row.missing() != null) {
      return texts.text("bench.missing", name, row.missing());
    }
    if (ratio == null) {
      return texts.text("bench.alone", name, number(row.value()), row.unit());
    }
    var line =
        texts.text(
            "bench.row",
            name,
            number(row.value()),
            number(Objects.requireNonNull(row.base())),
            row.unit(),
            number(ratio));
    return row.aim() == null ? line : line + " " + texts.text("bench.aim", number(row.aim()));
  }

  private static String number(double value) {
    var format = value < 0.1 ? "%.4f" : value < 10 ? "%.2f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (var file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }
}
