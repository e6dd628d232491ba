package org.kusei.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL of Kusei's own inside the data folder, on loopback only, durable (fsync stays
 * on). A server that an earlier process left running, as {@code kill -9} does, is taken over.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  private final Path home;
  private final Path cluster;

  private EmbeddedPostgres(Path home) {
    this.home = home;
    this.cluster = home.resolve("cluster");
  }

  /** Whether there is a cluster that was made whole. */
  static boolean isIn(Path home) {
    return new EmbeddedPostgres(home).isMade();
  }

  private boolean isMade() {
    return Files.exists(cluster.resolve("PG_VERSION"));
  }

  /**
   * Starts the server of {@code folder}, making it on the first start.
   *
   * @throws SetupException when it does not come up; the message names the log to read
   */
  public static EmbeddedPostgres started(Path folder) {
    var server = new EmbeddedPostgres(folder);
    try {
      server.start();
      return server;
    } catch (IOException e) {
      throw new SetupException("platform.database.start-failed", server.log());
    }
  }

  /** The server of {@code folder} that another process runs, if it runs. */
  static Optional<EmbeddedPostgres> running(Path folder) {
    var server = new EmbeddedPostgres(folder);
    return server.answers() ? Optional.of(server) : Optional.empty();
  }

  public DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://127.0.0.1:" + pidFile().get(PORT_LINE).strip() + "/postgres");
    source.setUser("kusei");
    source.setPassword(password());
    source.setApplicationName("kusei");
    return source;
  }

  private void start() throws IOException {
    var programs = PostgresBinaries.unpacked(home);
    if (!isMade()) {
      initialise(programs);
    }
    if (answers()) {
      return;
    }
    endOrphan();
    launch(programs);
    awaitAnswer();
  }

  private void initialise(Path programs) throws IOException {
    var secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(), ownerOnly);
    Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
    var command =
        asOrdinaryUser(
            programs.resolve("bin/initdb").toString(),
            "-D",
            cluster.toString(),
            "-U",
            "kusei",
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile(),
            "-E",
            "UTF8",
            "--locale-provider=icu",
            "--icu-locale=ja-JP",
            "--locale=C.UTF-8");
    var made = process(command).start();
    if (!ended(made, START_LIMIT) || made.exitValue() != 0) {
      throw new SetupException("platform.database.start-failed", log());
    }
  }

  private void launch(Path programs) throws IOException {
    var command =
        asOrdinaryUser(
            programs.resolve("bin/postgres").toString(),
            "-D",
            cluster.toString(),
            "-p",
            Integer.toString(freePort()),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "timezone=UTC");
    process(command).start();
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it is somebody else. */
  private static List<String> asOrdinaryUser(String... command) {
    var whole = new ArrayList<String>();
    // A session of its own: Ctrl-C in the terminal must reach Kusei, which then stops it in order.
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      whole.add("setsid");
    }
    if ("root".equals(System.getProperty("user.name"))) {
      whole.addAll(List.of("unshare", "-U"));
    }
    whole.addAll(List.of(command));
    return whole;
  }

  private ProcessBuilder process(List<String> command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws IOException {
    var deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!answers()) {
      if (System.nanoTime() > deadline) {
        throw new SetupException("platform.database.start-failed", log());
      }
      pause();
    }
  }

  private boolean answers() {
    if (pidFile().size() <= PORT_LINE) {
      return false;
    }
    try (var connection = dataSource().getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Ends a server that is there but does not answer, and forgets one that is gone. */
  private void endOrphan() throws IOException {
    orphan().ifPresent(o -> stop(o, "-QUIT"));
    Files.deleteIfExists(cluster.resolve("postmaster.pid"));
  }

  private Optional<ProcessHandle> orphan() {
    var lines = pidFile();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    // The number may long belong to somebody else's process: only a postgres is ours.
    return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
        .filter(p -> p.info().command().orElse("").endsWith("/postgres"));
  }

  private List<String> pidFile() {
    try {
      return Files.readAllLines(cluster.resolve("postmaster.pid"));
    } catch (IOException e) {
      return List.of();
    }
  }

  private String password() {
    try {
      return Files.readString(passwordFile());
    } catch (IOException e) {
      throw new SetupException("platform.data.unreadable", passwordFile());
    }
  }

  private Path passwordFile() {
    return home.resolve("password");
  }

  private Path log() {
    return home.resolve("log");
  }

  /** Stops the server in order: open work is rolled back, committed work is on disk. */
  @Override
  public void close() {
    orphan().ifPresent(o -> stop(o, "-INT"));
  }

  private static void stop(ProcessHandle server, String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor();
      server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException
        | java.util.concurrent.ExecutionException
        | java.util.concurrent.TimeoutException e) {
      server.destroyForcibly();
    }
  }

  private static boolean ended(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
