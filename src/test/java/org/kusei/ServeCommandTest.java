package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.testing.KuseiProcess;

/**
 * The server as a process: how it starts, is killed, comes back, and what it says when it can't.
 */
class ServeCommandTest {
  private static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, null, null);

  @TempDir private Path scratch;

  @Test
  void server_killedTheHardWay_comesBackWithEveryRow() throws Exception {
    var data = scratch.resolve("data");
    try (var first = serve(data)) {
      first.port();
      try (var beside = Database.ofCommand(DataFolder.at(data), EMBEDDED)) {
        beside.sql().sql("create table kept as select '避難所' as word").update();
      }
      first.kill();
    }
    try (var second = serve(data)) {
      second.port();
      try (var beside = Database.ofCommand(DataFolder.at(data), EMBEDDED)) {
        assertThat(beside.sql().sql("select word from kept").query(String.class).single())
            .isEqualTo("避難所");
      }
    }
  }

  @Test
  void stoppedServer_leavesNoDatabaseProcess() throws Exception {
    var data = KuseiProcess.installedIn(scratch.resolve("data"));
    try (var server = serve(data)) {
      server.port();
    }
    assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void secondServer_onOneDataFolder_saysSo() throws Exception {
    var data = KuseiProcess.installedIn(scratch.resolve("data"));
    try (var first = serve(data)) {
      first.port();
      var second = serve(data);
      assertThat(second.ended()).isEqualTo(1);
      assertThat(second.err())
          .startsWith("kusei: The data folder")
          .contains("in use")
          .hasLineCount(1);
    }
  }

  @Test
  void takenPort_isOneSentence() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      var data = KuseiProcess.installedIn(scratch.resolve("data")).toString();
      var server =
          KuseiProcess.started(scratch, Map.of("KUSEI_PORT", port, "KUSEI_DATA", data), "serve");
      assertThat(server.ended()).isEqualTo(1);
      assertThat(server.err()).contains("Port " + port + " is in use").hasLineCount(1);
    }
  }

  @Test
  void dataFolder_thatCannotBeWritten_isOneSentence() throws Exception {
    var file = Files.createFile(scratch.resolve("file"));
    var server = serve(file);
    assertThat(server.ended()).isEqualTo(1);
    assertThat(server.err()).contains("cannot be read and written").hasLineCount(1);
  }

  @Test
  void portThatIsNoNumber_isOneSentenceInJapanese() throws Exception {
    var server =
        KuseiProcess.started(scratch, Map.of("LC_ALL", "ja_JP.UTF-8"), "serve", "--port", "80x");
    assertThat(server.ended()).isEqualTo(1);
    assertThat(server.err()).contains("「80x」はポート番号ではありません").hasLineCount(1);
  }

  private KuseiProcess serve(Path data) throws Exception {
    return KuseiProcess.started(
        scratch, Map.of(), "serve", "--port", "0", "--data", data.toString());
  }
}
