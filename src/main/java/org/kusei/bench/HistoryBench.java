package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A city's history of 24 wards and 14 years, read on two cores with little memory. */
final class HistoryBench {
  private static final int WHOLE = 24 * 14;
  private static final String HEAP = "-Xmx192m";

  /** What a process read. */
  private record Read(int documents, double seconds, double peak) {}

  static List<Row> rows(Path scratch) throws IOException, InterruptedException {
    var part = read(scratch, WHOLE / 4);
    var whole = read(scratch, WHOLE);
    return List.of(
        Row.of(
            "history-speed",
            "documents/s",
            whole.documents / whole.seconds,
            part.documents / part.seconds),
        Row.of("history-memory", "MB", whole.peak, part.peak));
  }

  private static Read read(Path scratch, int documents) throws IOException, InterruptedException {
    var result = Files.createTempFile(Files.createDirectories(scratch), "history", ".txt");
    try (var child =
        Child.java(
            scratch,
            List.of(HEAP),
            HistoryReading.class.getName(),
            Integer.toString(documents),
            result.toString())) {
      child.ended();
    }
    var said = Files.readString(result).split(" ", -1);
    return new Read(documents, Double.parseDouble(said[1]), Double.parseDouble(said[2]));
  }

  private HistoryBench() {}
}
