package org.kusei.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.reading.TextReader;

/** Ways to read a document in a test and to say briefly what came out. */
public final class Fixtures {

  private Fixtures() {}

  public static Outline outline(String text) {
    return Outlines.of(TextReader.read(text));
  }

  /** All nodes, parents before children, as "code title" with budgets behind. */
  static List<String> nodes(Outline outline) {
    return outline.issues().stream().flatMap(Fixtures::all).map(Fixtures::line).toList();
  }

  static Stream<OutlineNode> all(OutlineNode node) {
    return Stream.concat(Stream.of(node), node.children().stream().flatMap(Fixtures::all));
  }

  private static String line(OutlineNode node) {
    String code = node.code() == null ? node.kind().name().toLowerCase(Locale.ROOT) : node.code();
    String budgets =
        node.budgets().stream()
            .map(Fixtures::budget)
            .map(" | "::concat)
            .collect(Collectors.joining());
    return code + " " + node.title().text() + budgets;
  }

  static String budget(BudgetLine budget) {
    String sum =
        switch (budget.amount()) {
          case Amount.Yen yen -> Long.toString(yen.value());
          case Amount.NoneOfItsOwn none -> "none";
        };
    return budget.fiscalYear()
        + (budget.authority() == Authority.CITY_MANAGER ? " CM" : "")
        + (budget.phase() == Phase.SETTLED ? " settled" : "")
        + " "
        + sum;
  }

  static OutlineNode node(Outline outline, String code) {
    return outline.issues().stream()
        .flatMap(Fixtures::all)
        .filter(node -> code.equals(node.code()))
        .findFirst()
        .orElseThrow();
  }

  static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  static List<String> notes(Outline outline) {
    return outline.notes().stream().map(note -> note.line() + " " + note.code()).toList();
  }

  /** All wording that the outline shows. */
  static List<String> wording(Outline outline) {
    var passages = new ArrayList<Passage>();
    passages.addAll(outline.goals());
    passages.addAll(outline.missions());
    passages.addAll(outline.principles());
    passages.addAll(outline.selfEvaluation().achievements());
    passages.addAll(outline.selfEvaluation().remaining());
    outline.issues().stream()
        .flatMap(Fixtures::all)
        .forEach(node -> {
          passages.add(node.title());
          passages.addAll(node.text());
        });
    outline
        .reformItems()
        .forEach(item -> {
          passages.add(item.title());
          passages.addAll(item.actions());
        });
    outline.reviewItems().forEach(item -> review(item, passages));
    var texts = new ArrayList<>(texts(passages));
    outline.attachments().forEach(attachment -> texts.add(attachment.title()));
    var contact = outline.contact();
    if (contact != null) {
      Stream.of(contact.unit(), contact.phone(), contact.fax(), contact.address())
          .filter(part -> part != null)
          .forEach(texts::add);
    }
    return texts;
  }

  private static void review(ReviewItem item, List<Passage> passages) {
    passages.add(item.title());
    passages.addAll(item.purpose());
    passages.addAll(item.approach());
    passages.addAll(item.actions());
    passages.addAll(item.outcomeTarget());
    passages.addAll(item.performanceTarget());
    for (var review : item.reviews()) {
      passages.addAll(review.done());
      passages.addAll(review.assessment());
      passages.addAll(review.remaining());
      passages.addAll(review.next());
    }
  }
}
