package org.kusei;

import java.nio.file.Path;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.intake.Expectation;
import org.kusei.opendata.Returned;
import org.kusei.opendata.Returns;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** Imports a file that Kusei itself wrote: nothing has to be recognised in it. */
final class ReturnImport {
  private final Returns returns;
  private final Expectation expected;

  ReturnImport(Returns returns, Expectation expected) {
    this.returns = returns;
    this.expected = expected;
  }

  /** Writes nothing; whether it could be recorded. */
  boolean show(Path file, String name, byte[] bytes) {
    return switch (proposed(name, bytes)) {
      case Refused<Returned> refused -> refuse(file, refused);
      case Accepted<Returned>(var returned) -> {
        Console.out().println(name);
        ProposalReport.print(returned.edition(), returns.preview(returned));
        yield true;
      }
    };
  }

  /** Whether it was recorded. */
  boolean record(Actor by, Path file, String name, byte[] bytes) {
    return switch (proposed(name, bytes)) {
      case Refused<Returned> refused -> refuse(file, refused);
      case Accepted<Returned>(var returned) -> record(by, file, returned);
    };
  }

  private boolean record(Actor by, Path file, Returned returned) {
    return switch (returns.record(by, returned)) {
      case Refused<EditionSummary> refused -> refuse(file, refused);
      case Accepted<EditionSummary>(var recorded) -> {
        Console.say(
            "import.edition-recorded",
            file,
            recorded.ward().name(),
            recorded.year().japanese(),
            Integer.toString(recorded.number()));
        yield true;
      }
    };
  }

  private Decision<Returned> proposed(String name, byte[] bytes) {
    var proposed = returns.propose(name, bytes);
    return proposed instanceof Accepted<Returned>(var returned) && !isExpected(returned.edition())
        ? new Refused<>(
            "opendata.refused.not-asked",
            returned.edition().ward().name(),
            returned.edition().year().japanese())
        : proposed;
  }

  /** What the person said beside the file must not contradict it. */
  private boolean isExpected(NewEdition edition) {
    return (expected.ward() == null || expected.ward().equals(edition.ward()))
        && (expected.year() == null || expected.year().equals(edition.year()))
        && (expected.stage() == null || expected.stage() == edition.stage());
  }

  private static boolean refuse(Path file, Refused<?> refused) {
    Console.warn("import.refused", file);
    Console.err()
        .println("  - " + Console.texts().text(refused.reason(), refused.arguments().toArray()));
    return false;
  }
}
