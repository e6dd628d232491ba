package org.kusei.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.FieldDifference.Field;
import org.kusei.edition.Edition;
import org.kusei.matching.Assignment;
import org.kusei.matching.Assignment.Pair;
import org.kusei.matching.Order;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.Likeness;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;
import org.kusei.text.Revision;
import org.kusei.text.Revisions;

/** Compares what stands outside the tree: statements, reform items, attachments, head and foot. */
final class PartsComparing {
  private final Edition before;
  private final Edition after;
  private final Revisions revisions;
  private final Passages passages;

  PartsComparing(Edition before, Edition after, Revisions revisions) {
    this.before = before;
    this.after = after;
    this.revisions = revisions;
    this.passages = new Passages(revisions, texts(before), texts(after));
  }

  List<Part> parts() {
    return Stream.of(
            part(Part.Name.GOAL, edition -> statements(edition, Statement.Kind.GOAL)),
            part(Part.Name.MISSION, edition -> statements(edition, Statement.Kind.MISSION)),
            part(Part.Name.PRINCIPLE, edition -> statements(edition, Statement.Kind.PRINCIPLE)),
            part(Part.Name.ACHIEVEMENTS, edition -> edition.selfEvaluation().achievements()),
            part(Part.Name.REMAINING, edition -> edition.selfEvaluation().remaining()))
        .filter(part -> !part.passages().isEmpty())
        .toList();
  }

  /** The lines that are long enough to be known again elsewhere. */
  private static Set<String> texts(Edition edition) {
    return Stream.of(
            edition.statements().stream().map(Statement::text),
            edition.selfEvaluation().achievements().stream(),
            edition.selfEvaluation().remaining().stream(),
            reformItems(edition).stream().flatMap(item -> item.details.stream()))
        .flatMap(each -> each)
        .filter(text -> text.strip().length() >= Moves.LEAST_LETTERS)
        .collect(Collectors.toSet());
  }

  private Part part(Part.Name name, Function<Edition, List<String>> texts) {
    return new Part(name, passages.between(texts.apply(before), texts.apply(after)));
  }

  private static List<String> statements(Edition edition, Statement.Kind kind) {
    return edition.statements().stream()
        .filter(statement -> statement.kind() == kind)
        .map(Statement::text)
        .toList();
  }

  List<ItemDifference> reformItems() {
    return items(reformItems(before), reformItems(after));
  }

  List<ItemDifference> attachments() {
    return items(attachments(before), attachments(after));
  }

  List<FieldDifference> fields() {
    var fields = new ArrayList<FieldDifference>();
    for (var field : Field.values()) {
      var one = value(before, field);
      var other = value(after, field);
      if (!Objects.equals(one, other)) {
        fields.add(new FieldDifference(field, one, other));
      }
    }
    return fields;
  }

  private static @Nullable String value(Edition edition, Field field) {
    var contact =
        Objects.requireNonNullElse(edition.contact(), new Contact(null, null, null, null));
    return switch (field) {
      case STAGE -> edition.stage().name();
      case HEAD -> edition.head();
      case PUBLISHED_ON -> Objects.toString(edition.publishedOn(), null);
      case CONTACT_UNIT -> contact.unit();
      case CONTACT_PHONE -> contact.phone();
      case CONTACT_FAX -> contact.fax();
      case CONTACT_ADDRESS -> contact.address();
    };
  }

  /** Anything with a name, a title and some lines. */
  private record Item(int place, @Nullable String name, String title, List<String> details) {}

  private static List<Item> reformItems(Edition edition) {
    var items = new ArrayList<Item>();
    for (ReformItem item : edition.reformItems()) {
      var details = Stream.concat(item.references().stream(), item.actions().stream()).toList();
      items.add(new Item(items.size(), item.code(), item.title(), details));
    }
    return items;
  }

  private static List<Item> attachments(Edition edition) {
    var items = new ArrayList<Item>();
    for (Attachment attachment : edition.attachments()) {
      items.add(new Item(items.size(), attachment.href(), attachment.title(), List.of()));
    }
    return items;
  }

  private List<ItemDifference> items(List<Item> one, List<Item> other) {
    var partners = partners(one, other);
    var displaced = displaced(partners);
    var items = new ArrayList<ItemDifference>();
    for (int r = 0; r < other.size(); r++) {
      int l = indexOf(partners, r);
      items.add(l < 0 ? added(other.get(r)) : paired(one.get(l), other.get(r), displaced[l]));
    }
    for (int l = 0; l < one.size(); l++) {
      if (partners[l] < 0) {
        items.add(removed(one.get(l)));
      }
    }
    return items;
  }

  private static int indexOf(int[] partners, int r) {
    for (int l = 0; l < partners.length; l++) {
      if (partners[l] == r) {
        return l;
      }
    }
    return -1;
  }

  private static boolean[] displaced(int[] partners) {
    var kept = Arrays.stream(partners).filter(partner -> partner >= 0).toArray();
    var outside = Order.displaced(kept);
    var displaced = new boolean[partners.length];
    int next = 0;
    for (int l = 0; l < partners.length; l++) {
      displaced[l] = partners[l] >= 0 && outside[next++];
    }
    return displaced;
  }

  /** By the likeness of titles or, where both have lines, of all they say; a name only supports. */
  private static int[] partners(List<Item> one, List<Item> other) {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < one.size(); l++) {
      for (int r = 0; r < other.size(); r++) {
        double likeness = likeness(one.get(l), other.get(r));
        boolean sameName =
            one.get(l).name != null && Objects.equals(one.get(l).name, other.get(r).name);
        if (likeness >= Likeness.THRESHOLD) {
          var gain = likeness - Likeness.THRESHOLD + 0.01 + (sameName ? 0.05 : 0);
          pairs.add(new Pair(l, r, l == r ? gain + 0.01 : gain));
        }
      }
    }
    var partners = new int[one.size()];
    Arrays.fill(partners, -1);
    Assignment.best(pairs).forEach(pair -> partners[pair.left()] = pair.right());
    return partners;
  }

  private static double likeness(Item one, Item other) {
    double titles = Likeness.of(one.title).to(Likeness.of(other.title));
    return one.details.isEmpty() || other.details.isEmpty()
        ? titles
        : Math.max(titles, Likeness.of(whole(one)).to(Likeness.of(whole(other))));
  }

  private static String whole(Item item) {
    return item.title + String.join("", item.details);
  }

  private ItemDifference paired(Item one, Item other, boolean displaced) {
    var title = revisions.between(one.title, other.title);
    var details = passages.between(one.details, other.details);
    var changes = EnumSet.noneOf(Change.class);
    if (!Objects.equals(one.name, other.name)) {
      changes.add(Change.RENUMBERED);
    }
    if (displaced) {
      changes.add(Change.REORDERED);
    }
    changes.addAll(Passages.wording(title, details));
    return new ItemDifference(
        one.name, other.name, one.place, other.place, changes, title, details);
  }

  private static ItemDifference added(Item item) {
    return new ItemDifference(
        null,
        item.name,
        null,
        item.place,
        EnumSet.of(Change.ADDED),
        Revision.inserted(item.title),
        item.details.stream().map(Revision::inserted).toList());
  }

  private static ItemDifference removed(Item item) {
    return new ItemDifference(
        item.name,
        null,
        item.place,
        null,
        EnumSet.of(Change.REMOVED),
        Revision.deleted(item.title),
        item.details.stream().map(Revision::deleted).toList());
  }
}
