package org.kusei;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.intake.Expectation;
import org.kusei.intake.Outcome;
import org.kusei.intake.Problem;
import org.kusei.intake.Submissions;
import org.kusei.opendata.Returns;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.reading.Documents;
import org.kusei.source.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kusei import}: takes documents into the record, or shows what that would do. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "文書を記録に取り込む。--accept を付けなければ、何が起きるかを示すだけで何も書かない。",
      "Take documents into the record; without --accept only show what would happen.",
    })
final class ImportCommand implements Callable<Integer> {
  private static final Actor COMMAND_LINE = Operator.actor();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"文書。", "Documents, accepted in the order given."})
  private List<Path> files = List.of();

  @Option(
      names = "--ward",
      paramLabel = "WARD",
      description = {
        "区の名前か記号。文書に書いてあれば省ける。",
        "Name or slug of the ward; not needed when the document says it."
      })
  private @Nullable String ward;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = {
        "年度の始まる西暦年。文書に書いてあれば省ける。",
        "Western year in which the fiscal year starts; not needed when the document says it."
      })
  private @Nullable Integer year;

  @Option(
      names = "--stage",
      paramLabel = "outline|draft|adopted|revised",
      description = {"段階 (素案・案・策定・改定)。", "Stage, where the document prints none."})
  private @Nullable Stage stage;

  @Option(
      names = "--accept",
      description = {"記録に書き込む。", "Write to the record."})
  private boolean accept;

  @Mixin private final DataOption data = new DataOption();

  private int failures;

  @Override
  public Integer call() {
    return data.open(server -> {
      var city = HomeCity.of(server);
      var expected = expectation(city);
      for (var file : files) {
        take(server, city.id(), file, expected);
      }
      if (!accept && failures == 0) {
        Console.say("import.dry-run");
      }
      return failures == 0 ? 0 : 1;
    });
  }

  private Expectation expectation(HomeCity city) {
    return new Expectation(
        ward == null ? null : city.ward(ward), year == null ? null : HomeCity.year(year), stage);
  }

  private void take(Server server, MunicipalityId city, Path file, Expectation expected) {
    var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    try {
      var bytes = Documents.bytes(file);
      var submissions = server.get(Submissions.class);
      if (Returns.recognises(bytes)) {
        takeBack(new ReturnImport(server.get(Returns.class), expected), file, name, bytes);
      } else if (accept) {
        print(file, submissions.submit(COMMAND_LINE, city, name, bytes, expected));
      } else {
        var report = new ProposalReport(submissions.propose(city, name, bytes, expected));
        report.print();
        refuse(file, report.problems());
      }
    } catch (UnreadableException e) {
      failures++;
      Console.err().println("kusei: " + file + ": " + e.sentence(Console.texts().locale()));
    }
  }

  private void takeBack(ReturnImport own, Path file, String name, byte[] bytes) {
    var good = accept ? own.record(COMMAND_LINE, file, name, bytes) : own.show(file, name, bytes);
    failures += good ? 0 : 1;
  }

  private void print(Path file, Outcome outcome) {
    switch (outcome) {
      case Outcome.EditionRecorded(var edition) ->
          Console.say(
              "import.edition-recorded",
              file,
              edition.ward().name(),
              edition.year().japanese(),
              Integer.toString(edition.number()));
      case Outcome.ProgrammeRecorded(var programme) ->
          Console.say("import.programme-recorded", file, programme.year().japanese());
      case Outcome.NotAccepted(var problems) -> refuse(file, problems);
    }
  }

  private void refuse(Path file, List<Problem> problems) {
    if (!problems.isEmpty()) {
      failures++;
      Console.warn("import.refused", file);
    }
    for (var problem : problems) {
      Console.err()
          .println("  - " + Console.texts().text(problem.reason(), problem.arguments().toArray()));
    }
  }
}
