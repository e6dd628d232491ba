package org.kusei;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.credential.Credentials;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kusei account}: what of accounts is done at the machine and not in the browser. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = {
      "利用者のうち、ブラウザーからはできないこと: 最初の管理者と、締め出されたときのコード。",
      "What of accounts is done here: the first administrator, and a code when locked out."
    },
    subcommands = {AccountCommand.CreateAdmin.class, AccountCommand.Reset.class})
final class AccountCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new SetupException("commands.account.what");
  }

  /** Options of every subcommand. */
  private static final class Target {
    @Option(
        names = "--login",
        required = true,
        paramLabel = "ID",
        description = {"利用者ID", "User ID"})
    private String login = "";

    @Mixin private final DataOption data = new DataOption();

    int with(Consumer<Desk> work) {
      return data.open(server -> {
        work.accept(
            new Desk(
                HomeCity.of(server).id(), server.get(People.class), server.get(Credentials.class)));
        return 0;
      });
    }
  }

  /** Whom the work is about, and what it is done with. */
  private record Desk(MunicipalityId city, People people, Credentials credentials) {

    void issueCode(Person person) {
      var code = credentials.issueCode(Operator.actor(), person);
      Console.say("commands.account.code", person.login(), code);
    }
  }

  /** {@code kusei account create-admin}. */
  @Command(
      name = "create-admin",
      mixinStandardHelpOptions = true,
      description = {
        "市の管理者を登録し、最初のサインインのためのコードを一度だけ表示する。",
        "Enter an administrator of the city and show, once, the code of their first sign-in."
      })
  static final class CreateAdmin implements Callable<Integer> {
    @Mixin private final Target target = new Target();

    @Option(
        names = "--name",
        required = true,
        paramLabel = "NAME",
        description = {"氏名", "The person's name"})
    private String name = "";

    @Override
    public Integer call() {
      return target.with(desk -> {
        var keeper = Keeper.atTheMachine(Operator.actor());
        var duty = new Duty(Role.ADMINISTRATOR, new Place.City());
        switch (desk.people().enter(keeper, desk.city(), target.login, name, duty)) {
          case Accepted<Person>(var person) -> desk.issueCode(person);
          case Refused<Person>(var reason, var arguments) ->
              throw new SetupException(reason, arguments.toArray());
        }
      });
    }
  }

  /** {@code kusei account reset}. */
  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = {
        "パスワードを無効にし、新しいコードを一度だけ表示する。",
        "Make the password worthless and show a new code once."
      })
  static final class Reset implements Callable<Integer> {
    @Mixin private final Target target = new Target();

    @Override
    public Integer call() {
      return target.with(desk ->
          desk.issueCode(
              desk.people()
                  .find(desk.city(), target.login)
                  .filter(Person::serves)
                  .orElseThrow(
                      () -> new SetupException("commands.account.unknown", target.login))));
    }
  }
}
