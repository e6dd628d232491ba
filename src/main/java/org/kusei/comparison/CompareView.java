package org.kusei.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Change;
import org.kusei.difference.Difference;
import org.kusei.difference.FieldDifference;
import org.kusei.difference.FieldDifference.Field;
import org.kusei.difference.ItemDifference;
import org.kusei.difference.Part;
import org.kusei.edition.Edition;
import org.kusei.pages.Page;
import org.kusei.platform.Texts;
import org.kusei.text.Revision;

/**
 * Two editions side by side.
 *
 * @param action address that the form asks
 * @param problem what is wrong with the choice, or what of the address was left out; else null
 * @param result null where there is nothing to compare
 */
public record CompareView(
    Page page,
    String action,
    Choice from,
    Choice to,
    @Nullable String problem,
    @Nullable Result result) {

  /** What came of the comparison. */
  public record Result(
      String before,
      String after,
      String beforeHref,
      String afterHref,
      boolean same,
      List<Tally> tallies,
      String unchanged,
      Addresses addresses,
      boolean table,
      List<FieldView> fields,
      List<PartView> parts,
      List<BranchView.Row> tree,
      List<ItemView> items) {

    /** The tree for the two columns of a table. */
    public List<BranchView.Row> rows() {
      return BranchView.flat(tree);
    }
  }

  /** This comparison in its other forms. */
  public record Addresses(String tree, String table, String json, String mirrored) {}

  /** Of how many nodes a fact holds; chosen where the reader asked for it. */
  public record Tally(String value, String name, String count, boolean chosen) {}

  /** A field of head or foot. */
  public record FieldView(String name, String before, String after) {}

  /** A text outside the tree. */
  public record PartView(String name, List<PassageView> passages) {}

  /** A reform item or an attachment. */
  public record ItemView(
      String kind, Revision title, List<String> changes, List<PassageView> details) {}

  /**
   * What is to be shown of a difference.
   *
   * @param wanted facts that nodes are filtered by; empty for all nodes
   * @param table whether it is shown as the two columns of a 新旧対照表
   */
  public static Result result(
      Texts texts, Difference difference, Set<Change> wanted, boolean table, Addresses addresses) {
    return result(new Names(texts), difference, wanted, table, addresses);
  }

  private static Result result(
      Names names, Difference difference, Set<Change> wanted, boolean table, Addresses addresses) {
    return new Result(
        names.edition(difference.before()),
        names.edition(difference.after()),
        href(difference.before()),
        href(difference.after()),
        difference.isEmpty(),
        tallies(names, difference, wanted),
        names.texts().count("compare.unchanged", difference.unchanged()),
        addresses,
        table,
        difference.fields().stream().map(field -> field(names, field)).toList(),
        difference.parts().stream()
            .filter(Part::changed)
            .map(part ->
                new PartView(
                    named(
                        names,
                        names.text("compare.part." + Names.lower(part.name())),
                        part.isTypography()),
                    PassageView.of(names, difference, part.text())))
            .toList(),
        BranchView.rows(new BranchView.Frame(names, difference, wanted), difference.tree()),
        Stream.concat(
                items(names, difference, difference.reformItems(), "compare.item.reform"),
                items(names, difference, difference.attachments(), "compare.item.attachment"))
            .toList());
  }

  static String href(Edition edition) {
    return "/" + edition.ward().slug() + "/" + edition.year() + "/editions/" + edition.number();
  }

  private static List<Tally> tallies(Names names, Difference difference, Set<Change> wanted) {
    return difference.counts().entrySet().stream()
        .filter(entry -> entry.getValue() > 0 || wanted.contains(entry.getKey()))
        .map(entry ->
            new Tally(
                Names.lower(entry.getKey()),
                names.change(entry.getKey()),
                Integer.toString(entry.getValue()),
                wanted.contains(entry.getKey())))
        .toList();
  }

  private static FieldView field(Names names, FieldDifference field) {
    return new FieldView(
        named(
            names, names.text("compare.field." + Names.lower(field.field())), field.isTypography()),
        value(names, field.field(), field.before()),
        value(names, field.field(), field.after()));
  }

  private static String named(Names names, String name, boolean typography) {
    return typography ? names.text("compare.typography-of", name) : name;
  }

  private static String value(Names names, Field field, @Nullable String value) {
    if (value == null) {
      return names.text("compare.amount.nothing");
    }
    return field == Field.STAGE ? names.stage(value) : value;
  }

  private static Stream<ItemView> items(
      Names names, Difference difference, List<ItemDifference> items, String kind) {
    return items.stream()
        .filter(ItemDifference::changed)
        .map(item ->
            new ItemView(
                names.text(kind),
                item.title(),
                item.changes().stream().map(names::change).toList(),
                PassageView.of(names, difference, item.text())));
  }

  /** The fact of that name in addresses. */
  static @Nullable Change change(String value) {
    for (var change : Change.values()) {
      if (Names.lower(change).equals(value.toLowerCase(Locale.ROOT))) {
        return change;
      }
    }
    return null;
  }
}
