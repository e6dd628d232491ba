package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A whole city's export and that of one of its years, in processes of little memory. */
final class ExportBench {
  private static final int WARDS = 24;
  private static final int YEARS = 14;
  private static final int NODES = 48;

  static List<Row> rows(Path scratch) throws IOException, InterruptedException {
    var data = scratch.resolve("city");
    GeneratedRecord.fill(data, WARDS, YEARS, NODES);
    var year = export(scratch, data, "--year", Integer.toString(GeneratedRecord.FIRST_YEAR));
    var whole = export(scratch, data);
    return List.of(
        Row.of("export-memory", "MB", whole.peak, year.peak),
        Row.of("export-size", "MB", whole.size, year.size));
  }

  private record Written(double peak, double size) {}

  private static Written export(Path scratch, Path data, String... more)
      throws IOException, InterruptedException {
    var out = scratch.resolve("export.jsonl");
    var verb =
        new String[] {
          "export", "--all", "--format", "json", "--data", data.toString(), "--out", out.toString()
        };
    var all = new String[verb.length + more.length];
    System.arraycopy(verb, 0, all, 0, verb.length);
    System.arraycopy(more, 0, all, verb.length, more.length);
    try (var child = Child.kusei(scratch, List.of("-Xmx64m"), all)) {
      return new Written(child.endedWithPeak(), Files.size(out) / 1e6);
    }
  }

  private ExportBench() {}
}
