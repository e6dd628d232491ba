package org.kusei;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the record of the data folder. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "記録を公開し、職員の机 (/desk) をサインインした人に開く。",
      "Serve the record, and the officers' desk (/desk) to those who sign in."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private final ServerOptions options = new ServerOptions();

  @Override
  public Integer call() {
    return Serving.until(options, server -> {});
  }
}
