package org.kusei;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.intake.Draft;
import org.kusei.intake.Problem;
import org.kusei.intake.Proposal;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Content;
import org.kusei.policy.Preview;

/** What a dry run of an import shows at the terminal. */
final class ProposalReport {
  private final Proposal proposal;

  ProposalReport(Proposal proposal) {
    this.proposal = proposal;
  }

  List<Problem> problems() {
    return proposal.draft() instanceof Draft.Impossible(var problems) ? problems : List.of();
  }

  void print() {
    Console.out().println(proposal.name());
    switch (proposal.draft()) {
      case Draft.OfEdition(var edition) -> print(edition);
      case Draft.OfProgramme(var programme) ->
          Console.say(
              "import.would-be-programme",
              programme.year().japanese(),
              Integer.toString(programme.items().size()));
      case Draft.Impossible _ -> Console.say("import.would-be-refused");
    }
    proposal
        .outline()
        .notes()
        .forEach(note -> Console.say("import.note", line(note.line()), note.message()));
    proposal
        .outline()
        .unplaced()
        .forEach(text -> Console.say("import.unplaced", line(text.line()), text.text()));
  }

  private void print(NewEdition edition) {
    var preview = proposal.preview();
    if (preview != null) {
      print(edition, preview);
    }
  }

  static void print(NewEdition edition, Preview preview) {
    Console.say(
        "import.would-be-edition",
        edition.ward().name(),
        edition.year().japanese(),
        Console.texts().text("import.stage." + edition.stage().name().toLowerCase(Locale.ROOT)),
        Integer.toString(preview.number()));
    print(preview);
  }

  private static void print(Preview preview) {
    Console.say(
        "import.nodes",
        Integer.toString(preview.added().size()),
        Integer.toString(preview.changed().size()),
        Integer.toString(preview.gone().size()),
        Integer.toString(preview.unchanged()));
    Console.say("import.budgets", yen(preview.ward()), yen(preview.directed()));
    preview.added().forEach(node -> Console.say("import.added", name(node)));
    preview.changed().forEach(node -> Console.say("import.changed", name(node)));
    preview.gone().forEach(content -> Console.say("import.gone", name(content)));
  }

  private static String name(NewNode node) {
    return node.code() == null ? node.title().value() : node.code() + " " + node.title().value();
  }

  private static String name(Content content) {
    return content.code() == null ? content.title() : content.code() + " " + content.title();
  }

  private static String yen(BudgetTotal total) {
    return NumberFormat.getIntegerInstance(Locale.JAPAN).format(total.yen());
  }

  private static String line(int number) {
    return Integer.toString(number);
  }
}
