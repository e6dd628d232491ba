package org.kusei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.KuseiProcess;

/** The embedded server and the data folder, for real. */
class DatabaseTest {
  private static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, null, null);

  @TempDir private Path folder;

  @Test
  void rows_surviveARestart() {
    try (var database = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      database.sql().sql("create table kept (word text)").update();
      database.sql().sql("insert into kept values ('津波避難ビル')").update();
    }
    try (var database = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      assertThat(database.sql().sql("select word from kept").query(String.class).single())
          .isEqualTo("津波避難ビル");
    }
  }

  @Test
  void secondServer_onTheSameFolder_isRefused() throws Exception {
    KuseiProcess.installedIn(folder);
    try (var _ = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      assertThatExceptionOfType(SetupException.class)
          .isThrownBy(() -> Database.ofServer(DataFolder.at(folder), EMBEDDED))
          .satisfies(e -> assertThat(e.key()).isEqualTo("platform.data.in-use"));
    }
  }

  @Test
  void command_besideAServer_seesItsRows() throws Exception {
    KuseiProcess.installedIn(folder);
    try (var server = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      server.sql().sql("create table seen (word text)").update();
      try (var command = Database.ofCommand(DataFolder.at(folder), EMBEDDED)) {
        command.sql().sql("insert into seen values ('訓練')").update();
      }
      assertThat(server.sql().sql("select count(*) from seen").query(Long.class).single())
          .isEqualTo(1);
    }
  }

  @Test
  void serverLeftRunningByAKilledProcess_isTakenOver() throws Exception {
    KuseiProcess.installedIn(folder);
    var left = EmbeddedPostgres.started(folder.resolve("postgresql"));
    JdbcRow.insert(left);
    try (var database = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      assertThat(database.sql().sql("select word from kept").query(String.class).single())
          .isEqualTo("見守り");
    }
    assertThat(EmbeddedPostgres.running(folder.resolve("postgresql"))).isEmpty();
  }

  @Test
  void staleProcessNumber_ofSomebodyElse_doesNotStopTheStart() throws Exception {
    KuseiProcess.installedIn(folder);
    EmbeddedPostgres.started(folder.resolve("postgresql")).close();
    Files.writeString(
        folder.resolve("postgresql/cluster/postmaster.pid"),
        ProcessHandle.current().pid() + "\n/nowhere\n1\n1\n\n127.0.0.1\n\nready\n");
    try (var database = Database.ofServer(DataFolder.at(folder), EMBEDDED)) {
      assertThat(database.sql().sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  @Test
  void folder_thatIsAFile_isRefused() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(SetupException.class).isThrownBy(() -> DataFolder.at(file));
  }

  /** Writes one row as a process would that is then killed. */
  private static final class JdbcRow {
    static void insert(EmbeddedPostgres server) {
      var sql = org.springframework.jdbc.core.simple.JdbcClient.create(server.dataSource());
      sql.sql("create table kept as select '見守り' as word").update();
    }
  }
}
