package org.kusei.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/**
 * One edition of a ward's policy (運営方針) for a year, whole: what a page, an API or a file shows.
 *
 * @param number counts the editions of the policy, from 1
 * @param head the ward mayor (区長) who answers for it
 * @param publishedOn the date the document prints
 */
public record Edition(
    EditionId id,
    Ward ward,
    FiscalYear year,
    int number,
    Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    List<Statement> statements,
    List<Issue> issues,
    List<ReformItem> reformItems,
    SelfEvaluation selfEvaluation,
    List<Attachment> attachments,
    @Nullable Contact contact) {

  private static final Pattern NUMBERING = Pattern.compile("[0-9]+(-[0-9]+)*");

  public Edition {
    statements = List.copyOf(statements);
    issues = List.copyOf(issues);
    reformItems = List.copyOf(reformItems);
    attachments = List.copyOf(attachments);
  }

  /** All nodes in reading order, each with the nodes it stands under. */
  public List<NodePlace> places() {
    var places = new ArrayList<NodePlace>();
    issues.forEach(issue -> collect(issue, List.of(), places));
    return places;
  }

  private static void collect(Node node, List<Node> ancestors, List<NodePlace> into) {
    into.add(new NodePlace(node, ancestors));
    var below = Stream.concat(ancestors.stream(), Stream.of(node)).toList();
    node.children().forEach(child -> collect(child, below, into));
  }

  /** The node whose {@link #address} this is; a key's address works for every node. */
  public Optional<NodePlace> find(String address) {
    return places().stream()
        .filter(place ->
            place.node().key().address().equals(address) || address(place.node()).equals(address))
        .findFirst();
  }

  /** How addresses name the node: by its code where that names it alone, else by its key. */
  public String address(Node node) {
    var code = node.content().code();
    return code != null && NUMBERING.matcher(code).matches() && isOnly(code)
        ? code
        : node.key().address();
  }

  private boolean isOnly(String code) {
    return places().stream().filter(place -> code.equals(place.node().content().code())).count()
        == 1;
  }
}
