package org.kusei;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the record of the data folder. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "記録を公開し、職員の机 (/desk) をこの機械にだけ開く。",
      "Serve the record; the officers' desk on this machine only."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private final ServerOptions options = new ServerOptions();

  @Override
  public Integer call() {
    return Serving.until(options, server -> {});
  }
}
