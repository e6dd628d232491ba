package org.kusei;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Option;

/** Where the data are, and the record opened there for the time of a command. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {"データフォルダー (KUSEI_DATA、既定 ./data)", "Data folder (KUSEI_DATA, default ./data)"})
  private @Nullable Path data;

  /** The option goes before the environment. */
  DataFolder folder() {
    return DataFolder.at(path());
  }

  private Path path() {
    return data != null ? data : Path.of(System.getenv().getOrDefault("KUSEI_DATA", "data"));
  }

  /**
   * Does the work on the record, beside a running server where there is one.
   *
   * @return what the work returns
   * @throws SetupException when the folder holds no record, or it cannot be used
   */
  int open(ToIntFunction<Server> work) {
    if (!Database.isIn(path(), DatabaseSettings.of(System.getenv()))) {
      throw new SetupException("commands.no-record", path());
    }
    return openOrMake(work);
  }

  /** The same, on a record that is begun where there is none. */
  int openOrMake(ToIntFunction<Server> work) {
    var folder = folder();
    try (var database = Database.ofCommand(folder, DatabaseSettings.of(System.getenv()));
        var server = Server.withoutWeb(database, folder)) {
      return work.applyAsInt(server);
    }
  }
}
