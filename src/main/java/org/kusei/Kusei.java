package org.kusei;

import org.kusei.platform.SetupException;
import org.kusei.platform.Texts;
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
    System.exit(line(Console.texts()).execute(args));
  }

  /** All verbs, with their help in the language of these texts. */
  static CommandLine line(Texts texts) {
    var line =
        new CommandLine(new Kusei())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Misuse::told)
            .setExecutionExceptionHandler(Kusei::failed);
    return line.setResourceBundle(Usage.of(line, texts));
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
