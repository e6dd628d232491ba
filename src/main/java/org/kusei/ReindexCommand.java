package org.kusei;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.policy.ReformProgrammes;
import org.kusei.publication.PublishedTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kusei reindex}: has the index of search built anew from the record. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "検索の索引を記録から作りなおす。動いているサーバーは、閲覧を止めずにすぐ、止まっているものは次の開始時に行う。",
      "Have the search index built anew from the record: running servers do so at once while"
          + " readers read on, others when they start."
    })
final class ReindexCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {"データフォルダー (KUSEI_DATA、既定 ./data)", "Data folder (KUSEI_DATA, default ./data)"})
  private @Nullable Path data;

  @Override
  public Integer call() {
    var folder = ServerOptions.dataFolder(data, System.getenv());
    try (var database = Database.ofCommand(folder, DatabaseSettings.of(System.getenv()));
        var kusei = Server.withoutWeb(database, folder)) {
      var texts = kusei.get(PublishedTexts.class);
      var programmes = kusei.get(ReformProgrammes.class);
      for (var city : kusei.get(Municipalities.class).list()) {
        database.transactions().executeWithoutResult(tx -> texts.handAll(city, programmes));
      }
    }
    Console.say("commands.reindex.asked");
    return 0;
  }
}
