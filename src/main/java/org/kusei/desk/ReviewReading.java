package org.kusei.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.ReviewView.Counts;
import org.kusei.desk.ReviewView.Group;
import org.kusei.desk.ReviewView.Head;
import org.kusei.desk.ReviewView.ItemRow;
import org.kusei.desk.ReviewView.Movable;
import org.kusei.desk.ReviewView.NodeRow;
import org.kusei.desk.ReviewView.Note;
import org.kusei.desk.ReviewView.Section;
import org.kusei.desk.SourceRow.Placed;
import org.kusei.editing.NodePath;
import org.kusei.editing.Shelf;
import org.kusei.forms.BudgetFields;
import org.kusei.forms.Choice;
import org.kusei.intake.Import;
import org.kusei.organization.Ward;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Texts;

/** Turns an import into what its review page shows. */
final class ReviewReading {
  private static final int LABEL_LENGTH = 40;

  private final Texts texts;
  private final Import document;
  private final Outline outline;
  private final Editing editing;
  private final NodeForms forms;
  private final ItemForms items;
  private final List<Placed> placed = new ArrayList<>();
  private final List<NodeRow> nodes = new ArrayList<>();

  ReviewReading(Texts texts, Import document, Editing editing) {
    this.texts = texts;
    this.document = document;
    this.outline = document.outline();
    this.editing = editing;
    this.items = new ItemForms(texts, editing);
    this.forms = new NodeForms(texts, outline, editing);
  }

  Head head(List<Ward> wards) {
    var year = outline.fiscalYear();
    var date = outline.publishedOn();
    var typed = editing.isOf(Editing.HEAD) ? editing : Editing.NOTHING;
    return new Head(
        document.name(),
        outline.format().name(),
        wards(wards, typed.value("ward", Objects.requireNonNullElse(outline.ward(), ""))),
        typed.field("year", year == null ? "" : year.toString()),
        stages(typed.value("stage", outline.stage() == null ? "" : outline.stage().name())),
        typed.value("mayor", Objects.requireNonNullElse(outline.head(), "")),
        typed.field("date", date == null ? "" : date.toString()));
  }

  private List<Choice> wards(List<Ward> wards, String written) {
    var known = wards.stream().anyMatch(ward -> ward.name().equals(written));
    var unknown =
        known || written.isEmpty()
            ? Stream.<Choice>empty()
            : Stream.of(new Choice(written, texts.text("desk.ward.unknown", written), true));
    return Stream.of(
            Stream.of(new Choice("", texts.text("desk.ward.none"), written.isEmpty())),
            unknown,
            wards.stream().map(w -> new Choice(w.name(), w.name(), w.name().equals(written))))
        .flatMap(each -> each)
        .toList();
  }

  @Nullable String newWard(List<Ward> wards) {
    var written = outline.ward();
    return wards.stream().anyMatch(ward -> ward.name().equals(written)) ? null : written;
  }

  private List<Choice> stages(String chosen) {
    return Stream.concat(
            Stream.of(new Choice("", texts.text("desk.stage.none"), chosen.isEmpty())),
            Arrays.stream(Stage.values())
                .map(s -> new Choice(s.name(), name("stage", s), s.name().equals(chosen))))
        .toList();
  }

  Counts counts() {
    var c = outline.characters();
    return new Counts(c.total(), c.placed(), c.chrome(), c.unplaced());
  }

  List<Note> notes() {
    return outline.notes().stream().map(n -> new Note(n.line(), n.message())).toList();
  }

  List<Movable> unplaced() {
    return loose(outline.unplaced(), new Shelf.Unplaced());
  }

  List<Movable> chrome() {
    return loose(outline.chrome(), new Shelf.Chrome());
  }

  private List<Movable> loose(List<Outline.SourceText> loose, Shelf shelf) {
    return IntStream.range(0, loose.size())
        .mapToObj(i ->
            new Movable(
                id(shelf, i),
                Places.name(shelf, i),
                loose.get(i).text(),
                Integer.toString(loose.get(i).line())))
        .toList();
  }

  List<Section> sections() {
    var sections = new ArrayList<Section>();
    sections.add(statements(Statement.Kind.GOAL, outline.goals()));
    sections.add(statements(Statement.Kind.MISSION, outline.missions()));
    sections.add(statements(Statement.Kind.PRINCIPLE, outline.principles()));
    return sections;
  }

  private Section statements(Statement.Kind kind, List<Passage> passages) {
    return section(name("statement", kind), null, passages, new Shelf.Statements(kind));
  }

  /** What stands behind the tree: reform items, self-evaluation and the rest. */
  List<Section> appendix() {
    var sections = new ArrayList<Section>();
    for (int i = 0; i < outline.reformItems().size(); i++) {
      var item = outline.reformItems().get(i);
      var id = "reform-" + i;
      placed.add(new Placed(item.title(), id));
      var title = Stream.of(item.code(), item.title().text()).filter(Objects::nonNull).toList();
      var note = String.join(" / ", item.references());
      sections.add(
          section(
              id,
              texts.text("desk.reform", String.join(" ", title)),
              note.isEmpty() ? null : note,
              movables(item.actions(), new Shelf.ReformActions(i))));
    }
    var self = outline.selfEvaluation();
    sections.add(
        section(
            texts.text("desk.achievements"), null, self.achievements(), new Shelf.Achievements()));
    sections.add(
        section(texts.text("desk.remaining"), null, self.remaining(), new Shelf.Remaining()));
    return sections.stream()
        .filter(s -> s.id().startsWith("reform") || !s.passages().isEmpty())
        .toList();
  }

  private Section section(
      String title, @Nullable String note, List<Passage> passages, Shelf shelf) {
    return section(id(shelf), title, note, movables(passages, shelf));
  }

  private static Section section(
      String id, String title, @Nullable String note, List<Movable> passages) {
    return new Section(id, title, note, passages);
  }

  List<NodeRow> nodes() {
    for (int i = 0; i < outline.issues().size(); i++) {
      node(outline.issues().get(i), NodePath.TOP.child(i), 0);
    }
    return nodes;
  }

  private void node(OutlineNode node, NodePath path, int depth) {
    var shelf = new Shelf.NodeText(path);
    var id = id(shelf);
    placed.add(new Placed(node.title(), id));
    nodes.add(
        new NodeRow(
            id,
            node.kind().name().toLowerCase(Locale.ROOT),
            name("kind", node.kind()),
            depth,
            node.code(),
            node.title().text(),
            lines(node.lines().first(), node.lines().last()),
            node.lines().first(),
            "?edit=" + path + "#edit",
            node.budgets().stream().map(this::budget).toList(),
            movables(node.text(), shelf),
            editing.isOf(Editing.node(path)) ? forms.form(node, path, "?#" + id) : null));
    for (int i = 0; i < node.children().size(); i++) {
      node(node.children().get(i), path.child(i), depth + 1);
    }
  }

  /** The items of a reform review. */
  List<ItemRow> items() {
    return IntStream.range(0, outline.reviewItems().size()).mapToObj(this::item).toList();
  }

  private ItemRow item(int i) {
    var item = outline.reviewItems().get(i);
    var id = Editing.item(i);
    placed.add(new Placed(item.title(), id));
    var texts =
        ItemForms.texts(item, i).stream()
            .map(text ->
                section(
                    id(text.shelf()),
                    items.label(text),
                    items.note(item, text),
                    movables(text.passages(), text.shelf())))
            .toList();
    return new ItemRow(
        id,
        item.code(),
        item.title().text(),
        lines(item.lines().first(), item.lines().last()),
        item.lines().first(),
        "?edit=" + id + "#edit",
        texts,
        editing.isOf(id) ? items.form(item, i, "?#" + id) : null);
  }

  List<Group> destinations() {
    var existing = new ArrayList<Choice>();
    var made = new ArrayList<Choice>();
    made.add(made(Kind.ISSUE, NodePath.TOP, null));
    walk(
        outline,
        (node, path) -> {
          existing.add(choice(Places.name(new Shelf.NodeText(path)), label(node)));
          if (node.kind() == Kind.ISSUE) {
            made.add(made(Kind.STRATEGY, path, node));
          }
          if (node.kind() != Kind.INITIATIVE) {
            made.add(made(Kind.INITIATIVE, path, node));
          }
        });
    var reform =
        IntStream.range(0, outline.reformItems().size())
            .mapToObj(i ->
                choice(
                    Places.name(new Shelf.ReformActions(i)),
                    outline.reformItems().get(i).title().text()))
            .toList();
    return Stream.of(
            new Group(texts.text("desk.to.leave"), leave()),
            new Group(texts.text("desk.to.statements"), statements()),
            new Group(texts.text("desk.to.nodes"), existing),
            new Group(texts.text("desk.to.new"), made),
            new Group(texts.text("desk.to.reform"), reform),
            new Group(texts.text("desk.to.self"), self()),
            new Group(texts.text("desk.to.items"), items.destinations(outline.reviewItems())))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private List<Choice> leave() {
    return List.of(
        choice(Places.name(new Shelf.Chrome()), texts.text("desk.to.chrome")),
        choice(Places.name(new Shelf.Unplaced()), texts.text("desk.to.unplaced")));
  }

  private List<Choice> statements() {
    return Arrays.stream(Statement.Kind.values())
        .map(kind -> choice(Places.name(new Shelf.Statements(kind)), name("statement", kind)))
        .toList();
  }

  private List<Choice> self() {
    return List.of(
        choice(Places.name(new Shelf.Achievements()), texts.text("desk.achievements")),
        choice(Places.name(new Shelf.Remaining()), texts.text("desk.remaining")));
  }

  private Choice made(Kind kind, NodePath parent, @Nullable OutlineNode under) {
    var name = name("kind", kind);
    var text =
        under == null
            ? texts.text("desk.to.new.top", name)
            : texts.text("desk.to.new.under", name, label(under));
    return choice(Places.name(kind, parent), text);
  }

  private static Choice choice(String value, String name) {
    return new Choice(value, name, false);
  }

  /** All source lines, once the parts above have said what they were made of. */
  List<SourceRow> source(List<String> lines) {
    return SourceRow.of(lines, outline, placed);
  }

  private List<Movable> movables(List<Passage> passages, Shelf shelf) {
    return IntStream.range(0, passages.size())
        .mapToObj(i -> {
          placed.add(new Placed(passages.get(i), id(shelf, i)));
          return new Movable(
              id(shelf, i), Places.name(shelf, i), passages.get(i).text(), lines(passages.get(i)));
        })
        .toList();
  }

  private static @Nullable String lines(Passage passage) {
    var spans = passage.spans();
    return spans.isEmpty() ? null : lines(spans.getFirst().line(), spans.getLast().line());
  }

  private static String lines(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private String budget(BudgetLine line) {
    return texts.text(
        "desk.budget",
        line.fiscalYear() == null ? "" : line.fiscalYear().japanese(),
        BudgetFields.name(texts, line.authority()),
        BudgetFields.name(texts, line.phase()),
        BudgetFields.amount(texts, line.amount()));
  }

  static void walk(Outline outline, BiConsumer<OutlineNode, NodePath> visit) {
    for (int i = 0; i < outline.issues().size(); i++) {
      walk(outline.issues().get(i), NodePath.TOP.child(i), visit);
    }
  }

  private static void walk(
      OutlineNode node, NodePath path, BiConsumer<OutlineNode, NodePath> visit) {
    visit.accept(node, path);
    for (int i = 0; i < node.children().size(); i++) {
      walk(node.children().get(i), path.child(i), visit);
    }
  }

  static String label(OutlineNode node) {
    var title = node.title().text();
    var code = node.code() == null ? "" : node.code() + " ";
    return code + (title.length() > LABEL_LENGTH ? title.substring(0, LABEL_LENGTH) + "…" : title);
  }

  private String name(String what, Enum<?> value) {
    return name(texts, what, value);
  }

  static String name(Texts texts, String what, Enum<?> value) {
    return texts.text(
        "desk." + what + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Of the node on the page. */
  static String anchor(NodePath path) {
    return "#" + id(new Shelf.NodeText(path));
  }

  /** Where one works on after a move: the node moved to, or else the first one moved from. */
  static String anchor(List<String> picked, String to) {
    return Stream.concat(Stream.of(to), picked.stream().map(name -> name.replaceAll("@.*", "")))
        .filter(name -> name.matches("node:[0-9.]+"))
        .findFirst()
        .map(name -> anchor(NodePath.of(name.substring("node:".length()))))
        .orElse("#tree");
  }

  private static String id(Shelf shelf) {
    return Places.name(shelf).replace(':', '-').replace('.', '_');
  }

  private static String id(Shelf shelf, int index) {
    return id(shelf) + "-" + index;
  }
}
