package org.kusei;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: one sentence, and where the whole usage stands. */
final class Misuse {
  /** What the help verb says of a verb that it does not know. */
  private static final Pattern UNKNOWN_VERB = Pattern.compile("Unknown subcommand '(.*)'\\.");

  /** A verb that ./kusei does without this program. */
  private static final String OF_THE_LAUNCHER = "test";

  static int told(ParameterException failure, String... ignored) {
    var command = failure.getCommandLine();
    switch (failure) {
      case UnmatchedArgumentException unmatched ->
          unknown(command, unmatched.getUnmatched().getFirst());
      case MissingParameterException missing -> missing(command, missing);
      default -> value(failure);
    }
    Console.err()
        .println(
            Console.texts()
                .text("commands.misuse.help", command.getCommandSpec().qualifiedName(" ")));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** What is missing may stand there, misspelt. */
  private static void missing(CommandLine command, MissingParameterException missing) {
    var unknown = command.getParseResult().unmatched();
    if (unknown.isEmpty()) {
      Console.warn(
          "commands.misuse.missing",
          missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
    } else {
      unknown(command, unknown.getFirst());
    }
  }

  private static void unknown(CommandLine command, String word) {
    var written = word.replaceFirst("=.*", "");
    new Slip(written)
        .meant(known(command, written.startsWith("-")))
        .ifPresentOrElse(
            meant -> Console.warn("commands.misuse.meant", word, meant),
            () -> Console.warn("commands.misuse.unknown", word));
  }

  private static Set<String> known(CommandLine command, boolean option) {
    var known = new TreeSet<String>();
    if (option) {
      command.getCommandSpec().options().forEach(each -> known.addAll(List.of(each.names())));
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    if (!option && command.getParent() == null) {
      known.add(OF_THE_LAUNCHER);
    }
    return known;
  }

  private static void value(ParameterException failure) {
    var asked = failure.getArgSpec();
    var verb = UNKNOWN_VERB.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
    if (verb.matches()) {
      unknown(failure.getCommandLine(), verb.group(1));
    } else if (asked == null || failure.getValue() == null) {
      Console.err().println("kusei: " + failure.getMessage());
    } else if (asked.type().isEnum()) {
      Console.warn("commands.misuse.choice", failure.getValue(), name(asked), choices(asked));
    } else {
      Console.warn("commands.misuse.value", failure.getValue(), name(asked));
    }
  }

  private static String choices(ArgSpec asked) {
    return Arrays.stream(asked.type().getEnumConstants())
        .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec asked) {
    return asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
  }

  private Misuse() {}
}
