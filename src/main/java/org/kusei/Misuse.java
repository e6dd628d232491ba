package org.kusei;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: one sentence, and where the whole usage stands. */
final class Misuse {

  static int told(ParameterException failure, String... ignored) {
    var command = failure.getCommandLine();
    switch (failure) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case MissingParameterException missing ->
          Console.warn(
              "commands.misuse.missing",
              missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
      default -> value(failure);
    }
    Console.err()
        .println(
            Console.texts()
                .text("commands.misuse.help", command.getCommandSpec().qualifiedName(" ")));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static void unknown(UnmatchedArgumentException unmatched) {
    var word = unmatched.getUnmatched().getFirst();
    var meant = unmatched.getSuggestions();
    if (meant.isEmpty()) {
      Console.warn("commands.misuse.unknown", word);
    } else {
      Console.warn("commands.misuse.meant", word, meant.getFirst());
    }
  }

  private static void value(ParameterException failure) {
    var asked = failure.getArgSpec();
    if (asked == null || failure.getValue() == null) {
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
