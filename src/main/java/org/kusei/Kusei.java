package org.kusei;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Kusei: one verb a subcommand. */
@Command(
    name = "kusei",
    mixinStandardHelpOptions = true,
    version = "Kusei 0.1.0",
    description = "区運営方針をひとつの生きた記録に。 A ward's policy as one living record.")
public final class Kusei {

  public static void main(String... args) {
    System.exit(new CommandLine(new Kusei()).execute(args));
  }
}
