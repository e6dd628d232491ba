package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.KuseiProcess;
import org.kusei.testing.Patience;
import org.postgresql.ds.PGSimpleDataSource;

/** Kusei on a PostgreSQL that somebody else runs: three settings, nothing else changed. */
class OutsideDatabaseTest {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  @TempDir private Path scratch;

  @Test
  void server_onAnOutsidePostgres_servesAndStartsNoneOfItsOwn() throws Exception {
    var programs = newestPrograms();
    assumeTrue(programs.isPresent(), "no PostgreSQL server under " + DEBIAN);
    var port = freePort();
    var outside = started(programs.orElseThrow(), port);
    Patience.until(() -> answers(port));
    try (var server = serve(port, "secret")) {
      assertThat(status(server.port())).isEqualTo(200);
      assertThat(scratch.resolve("data/postgresql")).doesNotExist();
    } finally {
      outside.destroy();
      outside.waitFor();
    }
  }

  @Test
  void outsidePostgres_thatDoesNotAnswer_isOneSentence() throws Exception {
    var server = serve(freePort(), "secret");
    assertThat(server.ended()).isEqualTo(1);
    assertThat(server.err()).contains("The database cannot be prepared");
  }

  private KuseiProcess serve(int port, String password) throws IOException {
    return KuseiProcess.started(
        scratch,
        Map.of(
            "KUSEI_DB_URL",
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "KUSEI_DB_USER",
            "ward",
            "KUSEI_DB_PASSWORD",
            password,
            "KUSEI_DATA",
            scratch.resolve("data").toString()),
        "serve",
        "--port",
        "0");
  }

  private Process started(Path programs, int port) throws Exception {
    var cluster = scratch.resolve("cluster").toString();
    var password = Files.writeString(scratch.resolve("password"), "secret");
    var made =
        process(
            programs.resolve("initdb").toString(),
            "-D",
            cluster,
            "-U",
            "ward",
            "-A",
            "scram-sha-256",
            "--pwfile=" + password,
            "-E",
            "UTF8",
            "--locale=C.UTF-8");
    assertThat(made.waitFor()).isZero();
    return process(
        programs.resolve("postgres").toString(),
        "-D",
        cluster,
        "-p",
        Integer.toString(port),
        "-k",
        scratch.toString());
  }

  private static Process process(String... command) throws IOException {
    var whole = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      whole.addAll(List.of("unshare", "-U"));
    }
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Optional<Path> newestPrograms() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (var versions = Files.list(DEBIAN)) {
      return versions
          .filter(v -> Integer.parseInt(v.getFileName().toString()) >= 15)
          .max(Comparator.naturalOrder())
          .map(v -> v.resolve("bin"));
    }
  }

  private static boolean answers(int port) {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    try (var connection = source.getConnection("ward", "secret")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static int status(int port) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
      return client.send(asked, BodyHandlers.discarding()).statusCode();
    }
  }
}
