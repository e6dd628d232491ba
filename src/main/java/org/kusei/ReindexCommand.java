package org.kusei;

import java.util.concurrent.Callable;
import org.kusei.cataloguing.PublishedTexts;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Database;
import org.kusei.reform.ReformProgrammes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return data.open(server -> {
      var texts = server.get(PublishedTexts.class);
      var programmes = server.get(ReformProgrammes.class);
      var transactions = server.get(Database.class).transactions();
      for (var city : server.get(Municipalities.class).list()) {
        transactions.executeWithoutResult(tx -> texts.handAll(city, programmes));
      }
      Console.say("commands.reindex.asked");
      return 0;
    });
  }
}
