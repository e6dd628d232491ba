package org.kusei.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Branch;
import org.kusei.difference.BudgetChange;
import org.kusei.difference.Change;
import org.kusei.difference.Difference;
import org.kusei.difference.FieldDifference;
import org.kusei.difference.FieldDifference.Field;
import org.kusei.difference.ItemDifference;
import org.kusei.difference.Move;
import org.kusei.difference.NodeDifference;
import org.kusei.difference.TargetChange;
import org.kusei.difference.TextDifference.Home.OfNode;
import org.kusei.difference.TextDifference.Home.OfPart;
import org.kusei.difference.TextDifference.Home.OfReformItem;
import org.kusei.edition.Edition;
import org.kusei.matching.Division;
import org.kusei.matching.Placement;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator;
import org.kusei.pages.Html;
import org.kusei.pages.ProblemJson;
import org.kusei.pages.Visit;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.text.Revision;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A difference as JSON, {@code kusei-difference/1}, described by {@code
 * comparison/difference.schema.json}. Fields are only added within a version.
 */
final class DifferenceJson {

  static final String FORMAT = "kusei-difference/1";

  private static final MediaType JSON =
      new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

  /** Of nodes only those of which one of these changes holds; all where none is named. */
  static ResponseEntity<String> answer(Difference difference, Set<Change> wanted) {
    var body = write(object(difference, wanted));
    return ResponseEntity.ok()
        .contentType(JSON)
        .cacheControl(Html.PUBLIC)
        .eTag(Html.tag(body.getBytes(StandardCharsets.UTF_8)))
        .varyBy(HttpHeaders.ACCEPT)
        .header("Access-Control-Allow-Origin", "*")
        .body(body);
  }

  static ResponseEntity<byte[]> refused(Visit visit, HttpStatus status, String why) {
    var problem = ProblemJson.of(visit, status, why);
    return ResponseEntity.status(status)
        .headers(problem.getHeaders())
        .header("Access-Control-Allow-Origin", "*")
        .body(problem.getBody());
  }

  private static String write(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  /** An object whose fields keep their order and may be null. */
  private static final class Fields extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    Fields with(String name, @Nullable Object value) {
      put(name, value);
      return this;
    }
  }

  private static Object object(Difference difference, Set<Change> wanted) {
    var counts = new Fields();
    difference.counts().forEach((change, count) -> counts.put(Names.lower(change), count));
    return new Fields()
        .with("format", FORMAT)
        .with("before", edition(difference.before()))
        .with("after", edition(difference.after()))
        .with("counts", counts)
        .with("unchanged", difference.unchanged())
        .with("nodes", nodes(difference, wanted))
        .with("divisions", difference.divisions().stream().map(DifferenceJson::division).toList())
        .with("moves", difference.moves().stream().map(DifferenceJson::move).toList())
        .with(
            "parts",
            difference.parts().stream()
                .map(part ->
                    new Fields()
                        .with("name", Names.lower(part.name()))
                        .with("passages", texts(part.passages())))
                .toList())
        .with("reformItems", difference.reformItems().stream().map(DifferenceJson::item).toList())
        .with("attachments", difference.attachments().stream().map(DifferenceJson::item).toList())
        .with("fields", difference.fields().stream().map(DifferenceJson::field).toList());
  }

  private static Object field(FieldDifference field) {
    var fields =
        new Fields()
            .with("field", Names.lower(field.field()))
            .with("before", value(field, field.before()))
            .with("after", value(field, field.after()));
    return field.isTypography() ? fields.with("typography", true) : fields;
  }

  private static @Nullable String value(FieldDifference difference, @Nullable String value) {
    return value == null || difference.field() != Field.STAGE
        ? value
        : Names.lower(Stage.valueOf(value));
  }

  private static Object edition(Edition edition) {
    return new Fields()
        .with("ward", edition.ward().slug())
        .with("wardName", edition.ward().name())
        .with("fiscalYear", edition.year().start())
        .with("edition", edition.number())
        .with("stage", Names.lower(edition.stage()))
        .with("address", CompareView.href(edition));
  }

  /** In the order of the tree in which what is gone stands where it stood. */
  private static List<Object> nodes(Difference difference, Set<Change> wanted) {
    var nodes = new ArrayList<NodeDifference>();
    difference.tree().forEach(branch -> collect(branch, nodes));
    return nodes.stream()
        .filter(node -> wanted.isEmpty() || wanted.stream().anyMatch(node::is))
        .map(DifferenceJson::node)
        .toList();
  }

  private static void collect(Branch branch, List<NodeDifference> into) {
    into.add(branch.node());
    branch.children().forEach(child -> collect(child, into));
  }

  private static Object node(NodeDifference node) {
    return new Fields()
        .with("before", place(node.before()))
        .with("after", place(node.after()))
        .with("matchedBy", Names.lower(node.ground().kind()))
        .with("likeness", node.ground().likeness())
        .with("changes", node.changes().stream().map(Names::lower).toList())
        .with("renumberedWithParent", node.withParent())
        .with("swappedWith", key(node.swapped()))
        .with("title", text(node.title()))
        .with("paragraphs", texts(node.paragraphs()))
        .with("budgets", node.budgets().stream().map(DifferenceJson::budget).toList())
        .with("targets", node.targets().stream().map(DifferenceJson::target).toList())
        .with("tagsRemoved", node.tags().removed())
        .with("tagsAdded", node.tags().added());
  }

  private static @Nullable String key(@Nullable NodeKey key) {
    return key == null ? null : key.address();
  }

  private static @Nullable Object place(@Nullable Placement place) {
    if (place == null) {
      return null;
    }
    var parent = place.parent();
    return new Fields()
        .with("key", place.key().address())
        .with("kind", Wording.code(place.node()))
        .with("code", place.node().content().code())
        .with("title", place.node().content().title())
        .with("parent", parent == null ? null : parent.key().address())
        .with("position", place.position());
  }

  private static Object division(Division division) {
    return new Fields()
        .with("kind", division.split() ? "split" : "merge")
        .with("before", division.before().stream().map(NodeKey::address).toList())
        .with("after", division.after().stream().map(NodeKey::address).toList());
  }

  private static Object move(Move move) {
    return new Fields()
        .with("from", spot(move.from()))
        .with("to", spot(move.to()))
        .with("within", move.within())
        .with("text", text(move.text()));
  }

  private static Object spot(Move.Spot spot) {
    return switch (spot.home()) {
      case OfNode(var key) -> spot("node", key.address(), spot.paragraph());
      case OfPart(var name) -> spot("part", Names.lower(name), spot.paragraph());
      case OfReformItem(int position) -> spot("reformItem", position, spot.paragraph());
    };
  }

  private static Object spot(String home, Object which, int paragraph) {
    return new Fields().with(home, which).with("paragraph", paragraph);
  }

  private static Object target(TargetChange change) {
    return new Fields()
        .with("indicator", change.indicator().name())
        .with("formerly", change.formerly())
        .with("unit", change.indicator().measure().unit())
        .with("before", goal(change.before()))
        .with("after", goal(change.after()));
  }

  private static @Nullable Object goal(@Nullable Indicator indicator) {
    if (indicator == null || indicator.targets().isEmpty()) {
      return null;
    }
    var bounds = new Fields();
    switch (indicator.targets().getLast().goal()) {
      case AtLeast(var bound) -> bounds.put("low", bound);
      case AtMost(var bound) -> bounds.put("high", bound);
      case Between(var low, var high) -> bounds.with("low", low).put("high", high);
    }
    return bounds;
  }

  private static Object budget(BudgetChange change) {
    return new Fields().with("before", line(change.before())).with("after", line(change.after()));
  }

  /** Null where the edition says nothing; yen is null where it says 「-」. */
  private static @Nullable Object line(@Nullable BudgetLine line) {
    if (line == null) {
      return null;
    }
    var year = line.fiscalYear();
    return new Fields()
        .with("fiscalYear", year == null ? null : year.start())
        .with("authority", line.authority() == BudgetLine.Authority.WARD ? "ward" : "cityManager")
        .with("phase", Names.lower(line.phase()))
        .with("yen", line.amount() instanceof Amount.Yen(long yen) ? yen : null);
  }

  private static Object item(ItemDifference item) {
    return new Fields()
        .with("before", item.before())
        .with("after", item.after())
        .with("changes", item.changes().stream().map(Names::lower).toList())
        .with("title", text(item.title()))
        .with("details", texts(item.details()));
  }

  private static List<Object> texts(List<Revision> revisions) {
    return revisions.stream().map(DifferenceJson::text).toList();
  }

  private static Object text(Revision revision) {
    return IntStream.range(0, revision.segments().size())
        .mapToObj(at -> segment(revision, at))
        .toList();
  }

  private static Object segment(Revision revision, int at) {
    var segment = revision.segments().get(at);
    var fields =
        new Fields().with("mark", Names.lower(segment.mark())).with("text", segment.text());
    return revision.isTypography(at) ? fields.with("typography", true) : fields;
  }

  private DifferenceJson() {}
}
