package org.kusei.cataloguing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.measure.Course;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Contact;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Statement;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.search.Volume.Entry;

/**
 * What there is to be found of one edition: all that its pages print, each where it stands.
 *
 * @param current whether it holds now, and so stands at the policy's own address
 * @param courses of its indicators, as anyone may read them
 * @param source null when there is none
 */
record EditionTexts(
    Edition edition, boolean current, List<Course> courses, @Nullable SourceFile source) {

  /** Documents are in Japanese, and so is what their parts are called. */
  private static final GaugeWords WORDS = new GaugeWords(Texts.of(Locale.JAPANESE));

  EditionTexts {
    courses = List.copyOf(courses);
  }

  /** In the order of the page. */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    entries.add(head());
    for (var kind : Statement.Kind.values()) {
      entries.addAll(part("statement", "#purpose", name(kind), said(kind)));
    }
    entries.addAll(part("policy", "#money", WORDS.text("money.title"), money()));
    for (var place : edition.places()) {
      entries.add(node(place));
      entries.addAll(indicators(place));
    }
    edition.reformItems().forEach(item -> entries.add(reformItem(item)));
    entries.addAll(part("evaluation", "#evaluation", WORDS.text("policy.evaluation"), evaluated()));
    edition.attachments().forEach(file -> entries.add(attachment(file)));
    entries.addAll(part("policy", "#source", WORDS.text("policy.source"), origin()));
    return List.copyOf(entries);
  }

  private String page() {
    return current
        ? Addresses.policy(edition.ward(), edition.year())
        : Addresses.edition(edition.ward(), edition.year(), edition.number());
  }

  /** A part of the page that says something; none that says nothing. */
  private List<Entry> part(String kind, String anchor, String title, List<String> said) {
    return said.isEmpty()
        ? List.of()
        : List.of(new Entry(kind, page() + anchor, title, List.of(), said));
  }

  private Entry head() {
    var day = edition.publishedOn();
    var said =
        labelled(
            label("policy.mayor", edition.head()),
            label("policy.day", day == null ? null : WORDS.figures().day(day)));
    var title = WORDS.text("policy.heading", edition.ward().name());
    return new Entry("policy", page(), title, List.of(), said);
  }

  private static String name(Statement.Kind kind) {
    return switch (kind) {
      case GOAL -> WORDS.text("policy.goal");
      case MISSION -> WORDS.text("policy.mission");
      case PRINCIPLE -> WORDS.text("policy.principle");
    };
  }

  private List<String> said(Statement.Kind kind) {
    return edition.statements().stream()
        .filter(statement -> statement.kind() == kind)
        .map(Statement::text)
        .toList();
  }

  /** The sums, where any amount is printed: of the ward, then of each issue. */
  private List<String> money() {
    var ward = edition.total(Authority.WARD);
    var bureau = edition.total(Authority.CITY_MANAGER);
    if (ward.counted() + bureau.counted() + ward.noneOfItsOwn() == 0) {
      return List.of();
    }
    var whole =
        bureau.counted() == 0
            ? WORDS.sum(ward)
            : WORDS.sum(ward) + " " + WORDS.text("money.bureau", WORDS.figures().yen(bureau.yen()));
    return Stream.concat(Stream.of(whole), edition.issues().stream().map(this::money)).toList();
  }

  private String money(Issue issue) {
    var ward = BudgetTotal.of(List.of(issue), edition.year(), Authority.WARD);
    var bureau = BudgetTotal.of(List.of(issue), edition.year(), Authority.CITY_MANAGER);
    var content = issue.content();
    var name =
        content.code() == null ? content.title() : WORDS.kind(issue) + " " + content.code() + ":";
    var sum = name + " " + WORDS.sum(ward);
    return bureau.yen() == 0
        ? sum
        : sum + " " + WORDS.text("money.plus-bureau", WORDS.figures().yen(bureau.yen()));
  }

  /** Its number comes last: where the title alone is found, its first sentence is shown. */
  private Entry node(NodePlace place) {
    var content = place.node().content();
    var said =
        Stream.of(
                content.paragraphs().stream(),
                content.tags().stream(),
                content.budgets().stream().map(this::amount),
                Stream.ofNullable(content.code()))
            .flatMap(each -> each)
            .toList();
    return new Entry(
        Wording.code(place.node()),
        address(place.node()),
        content.title(),
        titles(place.ancestors()),
        said);
  }

  private String address(Node node) {
    return current ? Addresses.node(edition, node) : page() + "#" + Addresses.anchor(edition, node);
  }

  private static List<String> titles(List<Node> nodes) {
    return nodes.stream().map(node -> node.content().title()).toList();
  }

  private String amount(BudgetLine line) {
    return WORDS.label(line, edition.year()) + " " + WORDS.amount(line.amount());
  }

  private List<Entry> indicators(NodePlace place) {
    var above = Stream.concat(place.ancestors().stream(), Stream.of(place.node())).toList();
    return courses.stream()
        .filter(course -> course.indicator().node().equals(place.node().key()))
        .map(course ->
            new Entry(
                "indicator",
                current
                    ? address(place.node()) + "#" + GaugeView.anchor(course.indicator())
                    : address(place.node()),
                course.indicator().name(),
                titles(above),
                measured(GaugeView.of(WORDS, course))))
        .toList();
  }

  private static List<String> measured(GaugeView gauge) {
    var target = Objects.requireNonNullElseGet(gauge.target(), () -> WORDS.text("gauge.none"));
    var first =
        labelled(
            gauge.kindName(),
            label("gauge.target", target),
            label("gauge.first", gauge.first()),
            label("gauge.value", gauge.value()),
            gauge.against());
    var after =
        labelled(
            label("gauge.against-first", gauge.againstFirst()),
            label("gauge.how", gauge.measured()),
            label("gauge.baseline", gauge.baseline()),
            label("gauge.withdrawal", gauge.withdrawal()));
    return Stream.of(
            Stream.of(String.join(" ", first)),
            after.stream(),
            gauge.notes().stream(),
            gauge.rows().stream().map(EditionTexts::row))
        .flatMap(each -> each)
        .toList();
  }

  private static String row(GaugeView.Row row) {
    return Stream.of(
            row.period(), row.value(), Objects.requireNonNullElse(row.soFar(), ""), row.why())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Entry reformItem(ReformItem item) {
    var said = Stream.concat(item.actions().stream(), Stream.ofNullable(item.code())).toList();
    return new Entry("reform-item", page() + "#reform", item.title(), item.references(), said);
  }

  private List<String> evaluated() {
    var said = edition.selfEvaluation();
    return Stream.concat(said.achievements().stream(), said.remaining().stream()).toList();
  }

  private Entry attachment(Attachment file) {
    var above = List.of(WORDS.text("policy.attachments"));
    return new Entry("attachment", page() + "#attachments", file.title(), above, List.of());
  }

  private List<String> origin() {
    var contact =
        Objects.requireNonNullElse(edition.contact(), new Contact(null, null, null, null));
    return labelled(
        label("contact.unit", contact.unit()),
        label("contact.phone", contact.phone()),
        label("contact.fax", contact.fax()),
        label("contact.address", contact.address()),
        label("source.file", source == null ? null : source.name()));
  }

  private static @Nullable String label(String key, @Nullable String text) {
    return text == null ? null : WORDS.text(key) + " " + text;
  }

  private static List<String> labelled(@Nullable String... lines) {
    return Stream.of(lines).flatMap(Stream::ofNullable).toList();
  }
}
