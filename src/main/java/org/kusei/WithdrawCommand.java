package org.kusei;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.Ward;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.SetupException;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return data.open(server -> {
      var policies = server.get(Policies.class);
      var edition = edition(policies, HomeCity.of(server).ward(Objects.requireNonNull(ward)));
      if (!accept) {
        show(policies, edition);
        return 0;
      }
      return withdraw(server.get(Withdrawals.class), edition);
    });
  }

  private EditionSummary edition(Policies policies, Ward of) {
    var asked = HomeCity.year(year);
    var all = policies.listEditions(of.id(), asked);
    return all.stream()
        .filter(edition -> edition.number() == number)
        .findAny()
        .orElseThrow(() ->
            new SetupException(
                "withdraw.no-edition",
                of.name(),
                asked.japanese(),
                Integer.toString(number),
                all.isEmpty()
                    ? "-"
                    : all.stream()
                        .map(edition -> Integer.toString(edition.number()))
                        .collect(Collectors.joining(", "))));
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
        Operator.actor(), edition.id(), Objects.requireNonNull(reason))) {
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
