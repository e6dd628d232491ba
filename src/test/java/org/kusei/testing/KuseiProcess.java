package org.kusei.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Kusei in a process of its own, as a person starts it, so that it can be killed. Settings of Kusei
 * around the tests, the launcher's among them, do not reach it.
 */
public final class KuseiProcess implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

  private final Process process;
  private final Path out;
  private final Path err;

  private KuseiProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a verb; {@code scratch} takes what it prints. */
  public static KuseiProcess started(Path scratch, Map<String, String> environment, String... verb)
      throws IOException {
    return fed(Redirect.PIPE, scratch, environment, verb);
  }

  /** Starts a verb that reads its standard input from there. */
  public static KuseiProcess fed(
      Redirect input, Path scratch, Map<String, String> environment, String... verb)
      throws IOException {
    var command = new ArrayList<>(Installation.get().command());
    command.addAll(List.of(verb));
    return of(command, input, scratch, environment);
  }

  /**
   * Makes {@code folder} a data folder as a server without a city leaves it, for tests that are not
   * about the first start: it spares them the making of a database.
   */
  public static Path installedIn(Path folder) throws IOException {
    Installation.get().copyData(folder);
    return folder;
  }

  static KuseiProcess of(
      List<String> command, Redirect input, Path scratch, Map<String, String> environment)
      throws IOException {
    var out = Files.createTempFile(scratch, "out", ".txt");
    var err = Files.createTempFile(scratch, "err", ".txt");
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("KUSEI_"));
    builder.environment().put("LC_ALL", "en_US.UTF-8");
    builder.environment().putAll(environment);
    builder.redirectInput(input).redirectOutput(out.toFile()).redirectError(err.toFile());
    return new KuseiProcess(builder.start(), out, err);
  }

  /** The exit code; the process must end by itself. */
  public int ended() throws InterruptedException, IOException {
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("did not end: " + out() + err());
    }
    return process.exitValue();
  }

  /** The port that a server said it serves on. */
  public int port() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      var said = ADDRESS.matcher(out());
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("did not serve: " + out() + err());
  }

  /** As {@code kill -9} does: nothing is closed, nothing is said. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public String out() throws IOException {
    return Files.readString(out);
  }

  public String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
