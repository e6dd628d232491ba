package org.kusei;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kusei.entrance.SampleUsers;
import org.kusei.indicator.Indicators;
import org.kusei.intake.Outcome;
import org.kusei.intake.SampleCity;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.platform.SetupException;
import org.kusei.policy.Policies;
import org.kusei.responsibility.SampleYear;
import org.kusei.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the sample city, loading it on the first start. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {"架空の市の見本を読み込んで公開する。", "Load the fictional sample city and serve it."})
final class DemoCommand implements Callable<Integer> {
  private static final FiscalYear MEASURED = new FiscalYear(2025);

  @Mixin private final ServerOptions options = new ServerOptions();

  @Override
  public Integer call() {
    return Serving.until(
        options,
        server -> {
          load(server.get(SampleCity.class));
          var home = server.get(Municipalities.class).findHome().orElseThrow();
          loadResults(server, home.id());
          server.get(SampleUsers.class).open(home.id());
          server.get(SampleYear.class).load(home.id());
        });
  }

  private static void loadResults(Server server, MunicipalityId home) {
    var ward = server.get(Wards.class).list(home).getFirst();
    new SampleResults(
            server.get(Policies.class), server.get(Indicators.class), server.get(Reviews.class))
        .load(ward, MEASURED);
  }

  private static void load(SampleCity city) {
    if (city.isForeign()) {
      throw new SetupException("import.sample.foreign");
    }
    city.load(DemoCommand::tell);
  }

  private static void tell(SampleCity.Loaded loaded) {
    if (!loaded.isOnRecord()) {
      Console.warn("import.sample.not-loaded", loaded.file(), reasons(loaded.outcome()));
    } else if (!(loaded.outcome() instanceof Outcome.NotAccepted)) {
      Console.say(
          "import.sample.loading",
          Integer.toString(loaded.place()),
          Integer.toString(loaded.of()),
          loaded.file());
    }
  }

  private static String reasons(Outcome outcome) {
    return outcome instanceof Outcome.NotAccepted(var problems)
        ? problems.stream()
            .map(problem -> Console.texts().text(problem.reason(), problem.arguments().toArray()))
            .collect(Collectors.joining(" "))
        : "";
  }
}
