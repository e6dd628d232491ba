package org.kusei.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.Ward;
import org.kusei.policy.NewEdition;
import org.kusei.policy.NewNode;
import org.kusei.policy.Node;
import org.kusei.policy.SourceFile;
import org.kusei.policy.Sourced;

/** Makes of an edition that was taken out one that can be entered again. */
public final class Returning {

  /**
   * The same content; its number and the keys of its nodes are found when it is recorded.
   *
   * @param ward of this installation, whose edition it becomes
   * @param source the file it was read from
   */
  public static NewEdition of(
      EditionDocument edition, Ward ward, @Nullable SourceFile source, String reason) {
    return new NewEdition(
        ward,
        edition.year(),
        edition.stage(),
        edition.head(),
        edition.publishedOn(),
        sourced(edition.statements()),
        edition.issues().stream().map(Returning::node).toList(),
        sourced(edition.reformItems()),
        sourced(edition.selfEvaluation().achievements()),
        sourced(edition.selfEvaluation().remaining()),
        sourced(edition.attachments()),
        edition.contact(),
        source,
        reason);
  }

  private static NewNode node(Node node) {
    var content = node.content();
    return new NewNode(
        switch (NodeKind.of(node)) {
          case ISSUE -> NewNode.Kind.ISSUE;
          case STRATEGY -> NewNode.Kind.STRATEGY;
          case INITIATIVE -> NewNode.Kind.INITIATIVE;
        },
        content.code(),
        new Sourced<>(content.title(), null),
        sourced(content.paragraphs()),
        content.budgets(),
        node.children().stream().map(Returning::node).toList());
  }

  /** A file of data has no lines that a reader could be shown. */
  private static <T> List<Sourced<T>> sourced(List<T> values) {
    return values.stream().map(value -> new Sourced<T>(value, null)).toList();
  }

  private Returning() {}
}
