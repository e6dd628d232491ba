package org.kusei;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.SetupException;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code kusei withdraw}: takes an edition or a review that was recorded by mistake out of the
 * record.
 */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "誤って記録された版や、市政改革の振り返りを取り下げる。--accept を付けなければ、何が起きるかを示すだけで何も書かない。",
      "Withdraw an edition, or a review of the reform programme, that was recorded by mistake; without --accept only show what would"
          + " happen. To correct it, withdraw it and import the right document; the desk does both"
          + " at once.",
    })
final class WithdrawCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private @Nullable Whose whose;

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

  /** A ward's policy, or the city's reform programme. */
  private static final class Whose {
    @Option(
        names = "--ward",
        paramLabel = "WARD",
        description = {"区の名前(英語名、よみも可)か記号。", "Name, in Japanese or English, or slug of the ward."})
    private @Nullable String ward;

    @Option(
        names = "--reform",
        description = {"市政改革の振り返り。", "A review of the city's reform programme."})
    private boolean reform;
  }

  /**
   * What is to be withdrawn.
   *
   * @param of whose, and of which year, as messages name it
   * @param then number of what holds afterwards; null when nothing does
   */
  private record Target(
      String of, @Nullable Integer then, Function<String, Decision<?>> withdrawing) {}

  @Override
  public Integer call() {
    if (Objects.requireNonNull(reason).isBlank()) {
      throw new SetupException("policy.refused.no-reason");
    }
    return data.open(server -> {
      var asked = Objects.requireNonNull(whose);
      var target =
          asked.reform ? review(server) : edition(server, Objects.requireNonNull(asked.ward));
      if (!accept) {
        show(target);
        return 0;
      }
      return withdraw(target);
    });
  }

  private Target edition(Server server, String of) {
    var policies = server.get(Policies.class);
    var ward = HomeCity.of(server).ward(of);
    var asked = HomeCity.year(year);
    var all = policies.listEditions(ward.id(), asked);
    var name = ward.name() + " " + asked.japanese();
    var edition = one(all, EditionSummary::number, name);
    return new Target(
        name,
        policies.findCurrentWithout(edition).map(EditionSummary::number).orElse(null),
        why -> server.get(Withdrawals.class).withdraw(Operator.actor(), edition.id(), why));
  }

  private Target review(Server server) {
    var programmes = server.get(ReformProgrammes.class);
    var asked = HomeCity.year(year);
    var all = programmes.list(HomeCity.of(server).id(), asked);
    var name = Console.texts().text("withdraw.reform", asked.japanese());
    var review = one(all, ReformProgramme::number, name);
    return new Target(
        name,
        all.stream()
            .map(ReformProgramme::number)
            .filter(other -> other != number)
            .reduce((_, later) -> later)
            .orElse(null),
        why -> programmes.withdraw(Operator.actor(), review.id(), why));
  }

  private <T> T one(List<T> all, ToIntFunction<T> numbers, String name) {
    return all.stream()
        .filter(each -> numbers.applyAsInt(each) == number)
        .findAny()
        .orElseThrow(() ->
            new SetupException(
                "withdraw.no-edition",
                name,
                Integer.toString(number),
                all.isEmpty()
                    ? "-"
                    : all.stream()
                        .map(each -> Integer.toString(numbers.applyAsInt(each)))
                        .collect(Collectors.joining(", "))));
  }

  private void show(Target target) {
    Console.say("withdraw.would", target.of(), Integer.toString(number));
    if (target.then() == null) {
      Console.say("withdraw.then-none");
    } else {
      Console.say("withdraw.then", Integer.toString(target.then()));
    }
    Console.say("withdraw.dry-run", Objects.requireNonNull(reason));
  }

  private int withdraw(Target target) {
    return switch (target.withdrawing().apply(Objects.requireNonNull(reason))) {
      case Accepted<?> _ -> {
        Console.say("withdraw.done", target.of(), Integer.toString(number));
        yield 0;
      }
      case Refused<?>(var why, var arguments) -> throw new SetupException(why, arguments.toArray());
    };
  }
}
