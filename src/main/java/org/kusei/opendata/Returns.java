package org.kusei.opendata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;
import org.kusei.exchange.NodeKind;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeTree;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.plan.Statement;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Preview;
import org.kusei.policy.Previews;

/** Takes back into the record what was taken out of one: Kusei's own JSON and StratML. */
public final class Returns {
  private final Municipalities municipalities;
  private final Wards wards;
  private final Previews previews;
  private final Entering entering;

  Returns(Municipalities municipalities, Wards wards, Previews previews, Entering entering) {
    this.municipalities = municipalities;
    this.wards = wards;
    this.previews = previews;
    this.entering = entering;
  }

  /** Whether the file says of itself that it is an edition that Kusei wrote. */
  public static boolean recognises(byte[] file) {
    return EditionJson.recognises(file) || EditionStratml.recognises(file);
  }

  static Decision<EditionDocument> read(byte[] file) {
    return EditionJson.recognises(file) ? EditionJson.read(file) : EditionStratml.read(file);
  }

  /** The edition that the file holds, to be entered for the ward of that name here. */
  public Decision<Returned> propose(String name, byte[] file) {
    return switch (read(file)) {
      case Refused<EditionDocument>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<EditionDocument>(var edition) -> propose(name, file, edition);
    };
  }

  private Decision<Returned> propose(String name, byte[] file, EditionDocument edition) {
    var ward = ward(edition);
    if (ward.isEmpty()) {
      return new Refused<>("opendata.refused.ward", edition.city().name(), edition.ward().name());
    }
    if (!canBeKept(edition)) {
      return new Refused<>("opendata.refused.empty-text");
    }
    var source = new SourceFile(hash(file), name);
    return new Accepted<>(
        new Returned(
            edition(edition, ward.get(), source, "Kusei"),
            NodeTree.of(edition.issues()).places().stream().map(p -> p.node().key()).toList(),
            edition.indicators()));
  }

  /** The record has no empty text and no issue below another; nothing that it wrote has either. */
  private static boolean canBeKept(EditionDocument edition) {
    var self = edition.selfEvaluation();
    return Stream.of(
                Stream.of(some(edition.head())),
                edition.statements().stream().map(Statement::text),
                edition.reformItems().stream()
                    .flatMap(each -> Stream.of(each.title(), some(each.code()))),
                edition.attachments().stream()
                    .flatMap(each -> Stream.of(each.title(), some(each.href()))),
                edition.indicators().stream()
                    .flatMap(each -> Stream.of(each.name(), each.measure().unit())),
                self.achievements().stream(),
                self.remaining().stream())
            .flatMap(each -> each)
            .noneMatch(String::isEmpty)
        && edition.issues().stream().allMatch(Returns::canBeKept);
  }

  private static boolean canBeKept(Node node) {
    var content = node.content();
    return Stream.concat(
                Stream.of(content.title(), some(content.code())), content.paragraphs().stream())
            .noneMatch(String::isEmpty)
        && node.children().stream()
            .allMatch(child -> !(child instanceof Issue) && canBeKept(child));
  }

  /** Where there is nothing, nothing is empty. */
  private static String some(@Nullable String text) {
    return text == null ? "-" : text;
  }

  /** What recording it would do. */
  public Preview preview(Returned returned) {
    return previews.of(returned.edition());
  }

  public Decision<EditionSummary> record(Actor by, Returned returned) {
    return entering.record(by, returned);
  }

  private Optional<Ward> ward(EditionDocument edition) {
    return municipalities
        .findHome()
        .filter(city -> city.code().equals(edition.city().code()))
        .flatMap(city -> wards.find(city.id(), edition.ward().slug()));
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The same content; its number and the keys of its nodes are found when it is recorded.
   *
   * @param ward of this installation, whose edition it becomes
   */
  static NewEdition edition(
      EditionDocument edition, Ward ward, @Nullable SourceFile source, String reason) {
    return new NewEdition(
        ward,
        edition.year(),
        edition.stage(),
        edition.head(),
        edition.publishedOn(),
        sourced(edition.statements()),
        edition.issues().stream().map(Returns::node).toList(),
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
        node.children().stream().map(Returns::node).toList(),
        content.tags());
  }

  /** A file of data has no lines that a reader could be shown. */
  private static <T> List<Sourced<T>> sourced(List<T> values) {
    return values.stream().map(value -> new Sourced<T>(value, null)).toList();
  }
}
