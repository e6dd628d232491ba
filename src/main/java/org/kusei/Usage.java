package org.kusei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import org.kusei.platform.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of all verbs in one language. What a verb and its options mean stands beside them in the
 * code, in Japanese first and then in English; what picocli brings is said by the message files.
 */
final class Usage extends ListResourceBundle {
  private final List<Object[]> said = new ArrayList<>();
  private final Texts texts;

  private Usage(Texts texts) {
    this.texts = texts;
  }

  static Usage of(CommandLine line, Texts texts) {
    var usage = new Usage(texts);
    usage.say("usage.synopsisHeading", texts.text("commands.usage.synopsis"));
    usage.say("usage.commandListHeading", texts.text("commands.usage.commands"));
    usage.say("help", texts.text("commands.usage.help"));
    usage.say("version", texts.text("commands.usage.version"));
    usage.say("kusei.usage.footer", texts.text("commands.usage.footer"));
    usage.say("kusei.help.usage.header", texts.text("commands.usage.verb"));
    usage.say("kusei.help.usage.description", texts.text("commands.usage.verb.means"));
    usage.say("helpCommand.command", texts.text("commands.usage.verb.command"));
    usage.read(line.getCommandSpec());
    return usage;
  }

  private void read(CommandSpec command) {
    var name = command.qualifiedName(".") + ".";
    choose(name + "usage.description", command.usageMessage().description());
    for (OptionSpec option : command.options()) {
      choose(name + option.longestName().replaceFirst("^-+", ""), option.description());
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      var place = "[" + parameter.index() + "]";
      choose(name + parameter.paramLabel() + place, parameter.description());
    }
    command.subcommands().values().forEach(below -> read(below.getCommandSpec()));
  }

  /** Of a text in both languages that of the reader. */
  private void choose(String key, String[] both) {
    if (both.length > 1 && !key.startsWith("kusei.help.")) {
      say(
          key,
          texts.japanese()
              ? both[0]
              : Arrays.stream(both).skip(1).collect(Collectors.joining(" ")));
    }
  }

  private void say(String key, String text) {
    said.add(new Object[] {key, text});
  }

  @Override
  protected Object[][] getContents() {
    return said.toArray(Object[][]::new);
  }
}
