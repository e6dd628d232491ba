package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Seconds from the command to the first page, with and without an ahead-of-time cache. */
final class StartBench {
  private final Path scratch;
  private final int rounds;

  StartBench(Path scratch, int rounds) {
    this.scratch = scratch;
    this.rounds = Math.min(rounds, 5);
  }

  List<Row> rows() throws IOException, InterruptedException {
    var data = scratch.resolve("start");
    GeneratedRecord.fill(data, 1, 2, 48);
    start(data, List.of());
    if (Files.isDirectory(Path.of(System.getProperty("java.class.path").split(":", -1)[0]))) {
      return List.of(Row.alone("start-plain", "s", median(data, List.of())), noJar());
    }
    var cache = scratch.resolve("kusei.aot");
    start(data, List.of("-XX:AOTCacheOutput=" + cache));
    if (Files.notExists(cache)) {
      return List.of(Row.alone("start-plain", "s", median(data, List.of())), noJar());
    }
    var plain = median(data, List.of());
    var cached = median(data, List.of("-XX:AOTCache=" + cache));
    return List.of(
        Row.alone("start-plain", "s", plain), Row.of("start-cached", "s", cached, plain));
  }

  private static Row noJar() {
    return Row.missing("start-cached", "kusei.jar");
  }

  private double median(Path data, List<String> options) throws IOException, InterruptedException {
    var seconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      seconds[round] = start(data, options);
    }
    return Median.of(seconds);
  }

  /** Until the home page is there; then a few more pages for who learns from them. */
  private double start(Path data, List<String> options) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    try (var kusei =
        Child.kusei(scratch, options, "serve", "--port", "0", "--data", data.toString())) {
      int port = kusei.serving();
      var seconds = (System.nanoTime() - begun) / 1e9;
      var ward = "/" + GeneratedRecord.slug(0);
      for (var page : List.of(ward + "?x", ward + "/2012?x", ward + "/2012/1-1?x", "/search?q=x")) {
        Child.status(port, page);
      }
      return seconds;
    }
  }
}
