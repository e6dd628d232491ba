package org.kusei.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process that is measured. */
final class Child implements AutoCloseable {
  private static final int LIMIT_SECONDS = 900;
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

  private final Process process;
  private final Path out;

  private Child(Process process, Path out) {
    this.process = process;
    this.out = out;
  }

  /** Java as it runs here, with further options. */
  static Child java(Path scratch, List<String> options, String... main) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(Arrays.asList(main));
    return started(scratch, command);
  }

  /** Kusei with that verb. */
  static Child kusei(Path scratch, List<String> options, String... verb) throws IOException {
    var main = new ArrayList<String>();
    main.add("org.kusei.Kusei");
    main.addAll(Arrays.asList(verb));
    return java(scratch, options, main.toArray(String[]::new));
  }

  static Child started(Path scratch, List<String> command) throws IOException {
    var out = Files.createTempFile(Files.createDirectories(scratch), "out", ".txt");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("KUSEI_"));
    return new Child(builder.redirectOutput(out.toFile()).start(), out);
  }

  /** Waits for it to end by itself. */
  String ended() throws IOException, InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException("it failed: " + Files.readString(out));
    }
    return Files.readString(out);
  }

  /** The same, and the most memory it took, in MB; 0 where the system does not tell. */
  double endedWithPeak() throws IOException, InterruptedException {
    double peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, resident());
      Thread.sleep(20);
    }
    ended();
    return peak;
  }

  private double resident() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1e3)
        .findFirst()
        .orElse(0);
  }

  /** Waits until a server said where, and answers there; the port. */
  int serving() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (process.isAlive() && System.nanoTime() < deadline) {
      var said = ADDRESS.matcher(Files.readString(out));
      if (said.find() && status(Integer.parseInt(said.group(1)), "/") == 200) {
        return Integer.parseInt(said.group(1));
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("it does not serve: " + Files.readString(out));
  }

  static int status(int port, String path) throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://localhost:" + port + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** As a person stops it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
