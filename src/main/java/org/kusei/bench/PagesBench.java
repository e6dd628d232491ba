package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Requests of a policy's page a second, beside nginx serving the same bytes from a file. */
final class PagesBench {
  private static final Pattern SPEED = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
  private static final double AIM_KUSEI = 0.5;
  private static final double AIM_NGINX = 1.0;
  private static final String PAGE =
      "/" + GeneratedRecord.slug(0) + "/" + GeneratedRecord.FIRST_YEAR;

  private final Path scratch;
  private final int rounds;

  PagesBench(Path scratch, int rounds) {
    this.scratch = scratch;
    this.rounds = Math.min(rounds, 5);
  }

  List<Row> rows() throws IOException, InterruptedException {
    for (var program : List.of("nginx", "wrk")) {
      if (!isThere(program)) {
        return List.of(Row.missing("pages", program));
      }
    }
    var data = scratch.resolve("ward");
    GeneratedRecord.fill(data, 1, 1, 64);
    var pages = data.resolve("prepared/pages");
    try (var kusei =
        Child.kusei(scratch, List.of(), "serve", "--port", "0", "--data", data.toString())) {
      int port = kusei.serving();
      awaitReady(data);
      try (var nginx =
          Nginx.on(scratch.resolve("nginx"), pages, pages.resolve("ja" + PAGE + ".html"))) {
        return measured(port, nginx.port);
      }
    }
  }

  private static void awaitReady(Path data) throws InterruptedException {
    while (!Files.exists(data.resolve("prepared/parts/city+years.txt"))) {
      Thread.sleep(100);
    }
  }

  /** In turns, so that what else the machine does meets all of them. */
  private List<Row> measured(int kusei, int nginx) throws IOException, InterruptedException {
    var asked =
        List.of(
            "http://127.0.0.1:" + nginx + "/same.html",
            "http://127.0.0.1:" + kusei + PAGE,
            "http://127.0.0.1:" + nginx + PAGE,
            "http://127.0.0.1:" + kusei + PAGE + "?rendered=1");
    var speeds = new double[asked.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int which = 0; which < asked.size(); which++) {
        var speed = speed(asked.get(which));
        if (round >= 0) {
          speeds[which][round] = speed;
        }
      }
    }
    var medians = Arrays.stream(speeds).mapToDouble(Median::of).toArray();
    var rows = new ArrayList<Row>();
    rows.add(Row.of("pages-kusei", "1/s", medians[1], medians[0]).aiming(AIM_KUSEI));
    rows.add(Row.of("pages-nginx", "1/s", medians[2], medians[0]).aiming(AIM_NGINX));
    rows.add(Row.of("pages-rendered", "1/s", medians[3], medians[0]));
    return rows;
  }

  private double speed(String address) throws IOException, InterruptedException {
    var command = List.of("wrk", "-t1", "-c16", "-d4s", "-H", "Accept-Encoding: gzip", address);
    try (var child = Child.started(scratch, command)) {
      var said = child.ended();
      var found = SPEED.matcher(said);
      if (!found.find() || said.contains("Non-2xx")) {
        throw new IllegalStateException(said);
      }
      return Double.parseDouble(found.group(1));
    }
  }

  static boolean isThere(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }
}
