package org.kusei;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the sample city, loading it on the first start. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {"架空の市の見本を読み込んで公開する。", "Load the fictional sample city and serve it."})
final class DemoCommand implements Callable<Integer> {
  @Mixin private final ServerOptions options = new ServerOptions();

  @Override
  public Integer call() {
    return Serving.until(options, server -> {});
  }
}
