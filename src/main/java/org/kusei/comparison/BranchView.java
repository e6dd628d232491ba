package org.kusei.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Branch;
import org.kusei.difference.Change;
import org.kusei.difference.Difference;
import org.kusei.difference.NodeDifference;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.matching.Ground;
import org.kusei.matching.Placement;
import org.kusei.text.Revision;

/**
 * A node of the compared tree.
 *
 * @param status {@code added}, {@code removed}, {@code changed} or {@code same}
 * @param code its number now, or the last it had
 * @param match why the two count as one, where that is not plain; else null
 * @param paragraphs those that changed or moved
 * @param unchanged those that did not
 * @param below in rows of shown and folded nodes
 */
public record BranchView(
    String status,
    String kind,
    @Nullable String code,
    Revision title,
    List<Fact> facts,
    @Nullable String match,
    @Nullable String beforeHref,
    @Nullable String afterHref,
    List<PassageView> paragraphs,
    List<PassageView> unchanged,
    List<Fact.Money> money,
    List<Row> below) {

  /** Neighbours that are all shown or, where nothing changed in any of them, folded. */
  public record Row(boolean folded, List<BranchView> nodes) {
    public Row {
      nodes = List.copyOf(nodes);
    }

    /** All that a folded row hides: its nodes and those below them. */
    public int size() {
      return nodes.stream().mapToInt(node -> 1 + below(node)).sum();
    }

    private static int below(BranchView node) {
      return node.below().stream().mapToInt(Row::size).sum();
    }
  }

  /** What a page's branches have in common. */
  record Frame(Names names, Difference difference, Set<Change> wanted) {

    /** Whether the reader asked for it or for something below it. */
    boolean wants(Branch branch) {
      return isWanted(branch.node()) || branch.children().stream().anyMatch(this::wants);
    }

    private boolean isWanted(NodeDifference node) {
      return wanted.isEmpty() ? node.changed() : node.changes().stream().anyMatch(wanted::contains);
    }
  }

  static List<Row> rows(Frame frame, List<Branch> branches) {
    var rows = new ArrayList<Row>();
    var open = new ArrayList<BranchView>();
    boolean folded = false;
    for (var branch : branches) {
      boolean fold = !frame.wants(branch);
      if (fold != folded && !open.isEmpty()) {
        rows.add(new Row(folded, open));
        open.clear();
      }
      folded = fold;
      open.add(of(frame, branch));
    }
    if (!open.isEmpty()) {
      rows.add(new Row(folded, open));
    }
    return rows;
  }

  /** In the order of a table, whose rows have no depth; folded neighbours become one row. */
  static List<Row> flat(List<Row> rows) {
    var flat = new ArrayList<Row>();
    rows.forEach(row -> append(row, flat));
    return flat;
  }

  private static void append(Row row, List<Row> flat) {
    if (!row.folded()) {
      for (var node : row.nodes()) {
        flat.add(new Row(false, List.of(node)));
        node.below().forEach(below -> append(below, flat));
      }
    } else if (!flat.isEmpty() && flat.getLast().folded()) {
      var before = flat.removeLast().nodes();
      flat.add(new Row(true, Stream.concat(before.stream(), row.nodes().stream()).toList()));
    } else {
      flat.add(row);
    }
  }

  private static BranchView of(Frame frame, Branch branch) {
    var node = branch.node();
    var place = node.placement();
    var passages = PassageView.of(frame.names, frame.difference, node.text());
    return new BranchView(
        status(node),
        frame.names.kind(place.node()),
        place.node().content().code(),
        node.title(),
        Fact.of(frame.names, frame.difference, node),
        match(frame.names, node.ground()),
        href(frame.difference.before(), node.before()),
        href(frame.difference.after(), node.after()),
        passages.stream().filter(PassageView::changed).toList(),
        passages.stream().filter(each -> !each.changed()).toList(),
        Stream.of(
                Fact.Money.of(frame.names, frame.difference, node),
                Fact.Money.ofTargets(frame.names, node),
                Fact.Money.ofTags(frame.names, node))
            .flatMap(List::stream)
            .toList(),
        rows(frame, branch.children()));
  }

  private static String status(NodeDifference node) {
    if (node.before() == null || node.after() == null) {
      return node.before() == null ? "added" : "removed";
    }
    return node.changed() ? "changed" : "same";
  }

  private static @Nullable String match(Names names, Ground ground) {
    return switch (ground.kind()) {
      case PERSON -> names.text("compare.match.person");
      case LIKENESS ->
          names.text("compare.match.likeness", Math.round(ground.likeness() * 100) + "%");
      case CONTENT -> names.text("compare.match.content");
      case KEY, PREDECESSOR, NONE -> null;
    };
  }

  /** A key's address leads to every node; what is not on record has no address. */
  private static @Nullable String href(Edition edition, @Nullable Placement place) {
    return place == null || !edition.isOnRecord()
        ? null
        : Addresses.node(edition.ward(), edition.year(), place.key().address());
  }
}
