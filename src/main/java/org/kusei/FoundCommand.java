package org.kusei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.FoundingFile;
import org.kusei.organization.FoundingProposal;
import org.kusei.organization.FoundingReader;
import org.kusei.organization.Foundings;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kusei found}: enters the city and its wards, or shows what that would do. */
@Command(
    name = "found",
    mixinStandardHelpOptions = true,
    description = {
      "市とその区を登録する。登録済みの市には新しい区だけを加える。--accept を付けなければ示すだけで何も書かない。",
      "Enter the city and its wards, or add new wards to the city on record;",
      "without --accept only show what would happen."
    })
final class FoundCommand implements Callable<Integer> {
  private static final Actor COMMAND_LINE = Operator.actor();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "市と区を述べたJSON (例は docs/operators.md)。",
        "JSON that describes the city and its wards (docs/operators.md has an example)."
      })
  private Path file = Path.of("");

  @Option(
      names = "--accept",
      description = {"記録に書き込む。", "Write to the record."})
  private boolean accept;

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    var described = described();
    return data.openOrMake(server -> {
      var foundings = server.get(Foundings.class);
      var proposal =
          accept
              ? foundings.found(COMMAND_LINE, described.founding())
              : foundings.propose(described.founding());
      return proposal.faults().isEmpty() ? tell(described, proposal) : refuse(proposal);
    });
  }

  private FoundingFile described() {
    try {
      return switch (FoundingReader.read(Files.readAllBytes(file))) {
        case Accepted<FoundingFile>(var read) -> read;
        case Refused<FoundingFile>(var reason, var arguments) ->
            throw new SetupException(reason, arguments.toArray());
      };
    } catch (IOException e) {
      throw new SetupException("found.unreadable", file);
    }
  }

  private int tell(FoundingFile described, FoundingProposal proposal) {
    var city = proposal.founding();
    Console.say(
        "found." + (proposal.onRecord() ? "wards-" : "city-") + (accept ? "entered" : "proposed"),
        city.name(),
        city.english(),
        city.code(),
        proposal.added().size());
    proposal.added().forEach(ward -> show("found.added", ward));
    proposal.kept().forEach(ward -> show("found.kept", ward));
    if (!described.unused().isEmpty()) {
      Console.say("found.unused", String.join(", ", described.unused()));
    }
    Console.say(accept ? "found.next" : "import.dry-run");
    return 0;
  }

  private static void show(String key, FoundingWard ward) {
    Console.say(
        key,
        ward.name(),
        ward.english(),
        ward.slug(),
        Integer.toString(ward.column()),
        Integer.toString(ward.row()));
  }

  private int refuse(FoundingProposal proposal) {
    Console.warn("found.refused", file);
    for (var fault : proposal.faults()) {
      Console.err()
          .println("  - " + Console.texts().text(fault.reason(), fault.arguments().toArray()));
    }
    return 1;
  }
}
