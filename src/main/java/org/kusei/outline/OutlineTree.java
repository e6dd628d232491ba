package org.kusei.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.platform.Texts;
import org.kusei.source.SourceNote;

/** Draws an outline as a tree for the terminal. */
public final class OutlineTree {

  private static final int COLUMNS = 100;

  private final Texts texts;
  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param colours whether the output is a terminal that shows them
   */
  public OutlineTree(Texts texts, boolean colours) {
    this.texts = texts;
    this.terminal = new Terminal(colours, COLUMNS);
  }

  /** The tree as lines without a line end after the last. */
  public String draw(String name, Outline outline) {
    lines.clear();
    lines.add(terminal.strong(name));
    lines.add("  " + String.join(" · ", heading(outline)));
    passages("outline.goals", outline.goals());
    passages("outline.missions", outline.missions());
    passages("outline.principles", outline.principles());
    nodes(outline);
    reform(outline);
    passages("outline.achievements", outline.selfEvaluation().achievements());
    passages("outline.remaining", outline.selfEvaluation().remaining());
    rest(outline);
    return String.join("\n", lines);
  }

  private List<String> heading(Outline outline) {
    var parts = new ArrayList<String>();
    parts.add(outline.format().name());
    Stream.of(outline.ward(), outline.head()).filter(part -> part != null).forEach(parts::add);
    var year = outline.fiscalYear();
    if (year != null) {
      parts.add(1, texts.text("outline.year", year.toString()));
    }
    var stage = outline.stage();
    if (stage != null) {
      parts.add(texts.text("outline.stage." + stage.name().toLowerCase(Locale.ROOT)));
    }
    var day = outline.publishedOn();
    if (day != null) {
      parts.add(day.toString());
    }
    return parts;
  }

  private void title(String key, int count) {
    lines.add("  " + terminal.strong(texts.text(key)) + terminal.quiet(" " + count));
  }

  private void passages(String key, List<Passage> passages) {
    if (!passages.isEmpty()) {
      title(key, passages.size());
      passages.forEach(passage -> lines.add("    " + terminal.fit(passage.text(), 4)));
    }
  }

  private void nodes(Outline outline) {
    if (!outline.issues().isEmpty()) {
      title("outline.issues", outline.issues().size());
      children(outline.issues(), "    ");
    }
  }

  private void children(List<OutlineNode> nodes, String indent) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      node(nodes.get(i), indent + (last ? "└ " : "├ "));
      children(nodes.get(i).children(), indent + (last ? "  " : "│ "));
    }
  }

  private void node(OutlineNode node, String stem) {
    String code = node.code();
    String label =
        code == null
            ? texts.text("outline.kind." + node.kind().name().toLowerCase(Locale.ROOT))
            : code;
    String place = " " + texts.text("outline.line", Integer.toString(node.lines().first()));
    String money = String.join(", ", node.budgets().stream().map(this::budget).toList());
    int taken = Terminal.width(stem + label + " " + place + "  " + money);
    lines.add(
        stem
            + terminal.strong(label)
            + " "
            + terminal.fit(node.title().text(), Math.min(taken, COLUMNS / 2))
            + (money.isEmpty() ? "" : "  " + terminal.money(money))
            + terminal.quiet(place));
  }

  private String budget(BudgetLine budget) {
    String sum =
        switch (budget.amount()) {
          case Amount.Yen yen -> texts.text("outline.yen", yen.value());
          case Amount.NoneOfItsOwn none -> texts.text("outline.none-of-its-own");
        };
    var year = budget.fiscalYear();
    var parts = new ArrayList<String>();
    if (year != null) {
      parts.add(year.toString());
    }
    if (budget.authority() == Authority.CITY_MANAGER) {
      parts.add(texts.text("outline.city-manager"));
    }
    if (budget.phase() == Phase.SETTLED) {
      parts.add(texts.text("outline.settled"));
    }
    parts.add(sum);
    return String.join(" ", parts);
  }

  private void reform(Outline outline) {
    if (!outline.reformItems().isEmpty()) {
      title("outline.reform", outline.reformItems().size());
      outline.reformItems().forEach(item -> item(item.code(), item.title(), item.lines()));
    }
    if (!outline.reviewItems().isEmpty()) {
      title("outline.reviews", outline.reviewItems().size());
      outline.reviewItems().forEach(item -> item(item.code(), item.title(), item.lines()));
    }
  }

  private void item(@Nullable String code, Passage title, Lines at) {
    String label = code == null ? "" : code + " ";
    String place = " " + texts.text("outline.line", Integer.toString(at.first()));
    String shown = terminal.fit(title.text(), Terminal.width("    " + label + place));
    lines.add("    " + terminal.strong(label) + shown + terminal.quiet(place));
  }

  private void rest(Outline outline) {
    if (!outline.attachments().isEmpty()) {
      title("outline.attachments", outline.attachments().size());
      outline.attachments().forEach(file -> lines.add("    " + terminal.fit(file.title(), 4)));
    }
    contact(outline);
    if (!outline.notes().isEmpty()) {
      title("outline.notes", outline.notes().size());
      outline.notes().forEach(this::note);
    }
    if (!outline.unplaced().isEmpty()) {
      title("outline.unplaced", outline.unplaced().size());
      outline.unplaced().forEach(left -> at(left.line(), left.text()));
    }
    var counts = outline.characters();
    lines.add(
        "  "
            + terminal.quiet(
                texts.text(
                    "outline.counts",
                    counts.total(),
                    counts.placed(),
                    counts.chrome(),
                    counts.unplaced())));
  }

  private void contact(Outline outline) {
    var contact = outline.contact();
    if (contact != null) {
      lines.add("  " + terminal.strong(texts.text("outline.contact")));
      Stream.of(contact.unit(), contact.phone(), contact.fax(), contact.address())
          .filter(part -> part != null)
          .forEach(part -> lines.add("    " + terminal.fit(part, 4)));
    }
  }

  private void note(SourceNote note) {
    at(note.line(), note.code() + ": " + note.message());
  }

  private void at(int line, String text) {
    String place = texts.text("outline.line", Integer.toString(line)) + " ";
    String shown = terminal.fit(text, 4 + Terminal.width(place));
    lines.add("    " + terminal.quiet(place) + terminal.warning(shown));
  }
}
