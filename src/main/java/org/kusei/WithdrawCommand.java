package org.kusei;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.SetupException;
import org.kusei.policy.EditionSummary;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kusei withdraw}: takes an edition that was recorded by mistake out of the record. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "誤って記録された版を取り下げる。--accept を付けなければ、何が起きるかを示すだけで何も書かない。",
      "Withdraw an edition that was recorded by mistake; without --accept only show what would"
          + " happen. To correct it, withdraw it and import the right document; the desk does both"
          + " at once.",
    })
final class WithdrawCommand implements Callable<Integer> {
  private static final Actor COMMAND_LINE = new Actor("command line");

  @Option(
      names = "--ward",
      required = true,
      paramLabel = "WARD",
      description = {"区の名前か記号。", "Name or slug of the ward."})
  private @Nullable String ward;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      description = {"年度の始まる西暦年。", "Western year in which the fiscal year starts."})
  private int year;

  @Option(
      names = "--edition",
      required = true,
      paramLabel = "N",
      description = {"版の番号。", "Number of the edition."})
  private int number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = {"理由。読者に公開される。", "Why; readers will see it."})
  private @Nullable String reason;

  @Option(
      names = "--accept",
      description = {"取り下げる。元には戻せない。", "Withdraw it; this cannot be undone."})
  private boolean accept;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {"データフォルダー (KUSEI_DATA、既定 ./data)", "Data folder (KUSEI_DATA, default ./data)"})
  private @Nullable Path data;

  @Override
  public Integer call() {
    var folder = ServerOptions.dataFolder(data, System.getenv());
    try (var database = Database.ofCommand(folder, DatabaseSettings.of(System.getenv()));
        var server = Server.withoutWeb(database, folder)) {
      var policies = server.get(Policies.class);
      var edition = edition(policies, ward(server));
      if (!accept) {
        show(policies, edition);
        return 0;
      }
      return withdraw(server.get(Withdrawals.class), edition);
    }
  }

  private Ward ward(Server server) {
    var city =
        server
            .get(Municipalities.class)
            .findHome()
            .orElseThrow(() -> new SetupException("import.no-city"))
            .id();
    var wards = server.get(Wards.class);
    var name = Objects.requireNonNull(ward);
    return wards
        .find(city, name)
        .or(() -> wards.findByName(city, name))
        .orElseThrow(() ->
            new SetupException(
                "intake.problem.unknown-ward",
                name,
                wards.list(city).stream().map(Ward::name).collect(Collectors.joining("・"))));
  }

  private EditionSummary edition(Policies policies, Ward of) {
    var all = policies.listEditions(of.id(), fiscalYear());
    return all.stream()
        .filter(edition -> edition.number() == number)
        .findAny()
        .orElseThrow(() ->
            new SetupException(
                "withdraw.no-edition",
                of.name(),
                fiscalYear().japanese(),
                Integer.toString(number),
                all.isEmpty()
                    ? "-"
                    : all.stream()
                        .map(edition -> Integer.toString(edition.number()))
                        .collect(Collectors.joining(", "))));
  }

  private FiscalYear fiscalYear() {
    try {
      return new FiscalYear(year);
    } catch (IllegalArgumentException e) {
      throw new SetupException("import.no-year", Integer.toString(year));
    }
  }

  private void show(Policies policies, EditionSummary edition) {
    say("withdraw.would", edition);
    policies
        .findCurrentWithout(edition)
        .ifPresentOrElse(
            other -> Console.say("withdraw.then", Integer.toString(other.number())),
            () -> Console.say("withdraw.then-none"));
    Console.say("withdraw.dry-run", Objects.requireNonNull(reason));
  }

  private int withdraw(Withdrawals withdrawals, EditionSummary edition) {
    return switch (withdrawals.withdraw(
        COMMAND_LINE, edition.id(), Objects.requireNonNull(reason))) {
      case Accepted<EditionSummary> _ -> {
        say("withdraw.done", edition);
        yield 0;
      }
      case Refused<EditionSummary>(var why, var arguments) ->
          throw new SetupException(why, arguments.toArray());
    };
  }

  private static void say(String key, EditionSummary edition) {
    Console.say(
        key, edition.ward().name(), edition.year().japanese(), Integer.toString(edition.number()));
  }
}
