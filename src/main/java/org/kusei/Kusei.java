package org.kusei;

import org.kusei.platform.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of Kusei: one verb a subcommand. */
@Command(
    name = "kusei",
    mixinStandardHelpOptions = true,
    version = "Kusei 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = {"区運営方針をひとつの生きた記録に。", "A ward's yearly policy as one living record."},
    footer = {
      "",
      "./kusei test は検査をすべて実行します。 ./kusei test runs all tests.",
      "./kusei COMMAND --help で各コマンドの使い方。 shows how to use each command."
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      FoundCommand.class,
      AccountCommand.class,
      AuditCommand.class,
      OutlineCommand.class,
      ImportCommand.class,
      WithdrawCommand.class,
      ExportCommand.class,
      PrepareCommand.class,
      ReindexCommand.class,
      SelfcheckCommand.class,
      BenchCommand.class,
      HelpCommand.class
    })
public final class Kusei {

  public static void main(String... args) {
    var line =
        new CommandLine(new Kusei())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Misuse::told)
            .setExecutionExceptionHandler(Kusei::failed);
    System.exit(line.execute(args));
  }

  /** What a person can mend ends with one sentence; anything else is a bug and shows itself. */
  private static int failed(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof SetupException setup) {
      Console.warn(setup);
      return 1;
    }
    throw failure;
  }
}
