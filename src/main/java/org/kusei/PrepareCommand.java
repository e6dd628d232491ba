package org.kusei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.Municipalities;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.SetupException;
import org.kusei.prepared.Changes;
import org.kusei.prepared.Preparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kusei prepare}: makes the public pages ready as files, from the record. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description = {
      "公開ページを記録からファイルに用意しなおす。サーバーが動いていれば、閲覧を止めずにサーバーが行う。" + "--into では、どのウェブサーバーでも配れるフォルダーに書く。",
      "Have the public pages made ready anew from the record: a running server does so while"
          + " readers read on. --into writes a folder that any web server can serve."
    })
final class PrepareCommand implements Callable<Integer> {
  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = {
        "書き込むフォルダー。無いか、空か、前に用意したもの",
        "Folder to write: absent, empty or prepared before"
      })
  private @Nullable Path into;

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return data.open(server -> {
      if (into != null) {
        write(server.get(Preparation.class), into.toAbsolutePath().normalize());
      } else {
        anew(server);
      }
      return 0;
    });
  }

  /** A server that runs does it; else it is done here. */
  private static void anew(Server server) {
    var database = server.get(Database.class);
    ask(database, server);
    if (!database.isFolderOwned()) {
      Console.say("commands.prepare.asked");
      return;
    }
    var own = server.get(DataFolder.class).resolve("prepared");
    try {
      server.get(Preparation.class).own(own);
      Console.say("commands.prepare.own", own);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void ask(Database database, Server server) {
    var changes = server.get(Changes.class);
    for (var city : server.get(Municipalities.class).list()) {
      database.transactions().executeWithoutResult(tx -> changes.everything(city.id().value()));
    }
  }

  private static void write(Preparation preparation, Path folder) {
    try {
      int pages = preparation.into(folder, PrepareCommand::progress);
      Console.say("commands.prepare.done", pages, folder);
    } catch (IOException e) {
      throw new SetupException(
          "commands.prepare.unwritable", folder, Objects.toString(e.getMessage(), ""));
    }
  }

  private static void progress(String part, int done, int of) {
    Console.err().println(Console.texts().text("commands.prepare.progress", done, of, part));
  }
}
