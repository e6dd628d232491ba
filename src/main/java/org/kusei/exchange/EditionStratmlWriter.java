package org.kusei.exchange;

import static org.kusei.exchange.StratmlText.written;
import static org.kusei.exchange.StratmlText.writtenOrNull;
import static org.kusei.exchange.XmlElement.text;
import static org.kusei.exchange.XmlElement.textOrNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Contact;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Statement;
import org.kusei.plan.Statement.Kind;

/** Builds the elements of a StratML document, each from one part of the edition. */
final class EditionStratmlWriter {

  static final String WARD_MAYOR = "区長";
  static final String CONTACT = "問合せ先";

  static XmlElement document(EditionDocument edition) {
    return XmlElement.of(
            "PerformancePlanOrReport",
            text("Name", name(edition)),
            notes(edition),
            core(edition),
            administration(edition),
            submitter(edition))
        .with("xmlns", EditionStratml.NAMESPACE)
        .with("Type", type(edition));
  }

  private static String name(EditionDocument edition) {
    return edition.year().japanese()
        + " "
        + written(edition.ward().name())
        + "運営方針("
        + Japanese.of(edition.stage())
        + ")";
  }

  /** A plan with the ward's own summary of the year is a report. */
  private static String type(EditionDocument edition) {
    if (!edition.selfEvaluation().equals(new SelfEvaluation(List.of(), List.of()))) {
      return "Performance_Report";
    }
    return switch (edition.stage()) {
      case OUTLINE -> "Strategic_Plan";
      case DRAFT, ADOPTED, REVISED -> "Performance_Plan";
    };
  }

  private static @Nullable XmlElement notes(EditionDocument edition) {
    var city = edition.city();
    var ward = edition.ward();
    var notes =
        new StratmlNotes.Writer()
            .add("format", EditionStratml.FORMAT)
            .add("municipality-code", city.code())
            .add("municipality-slug", city.slug())
            .add("municipality-kana", city.kana())
            .add("municipality-english", city.english())
            .add("ward-slug", ward.slug())
            .add("ward-kana", ward.kana())
            .add("ward-english", ward.english())
            .add("fiscal-year", edition.year().toString())
            .add("edition", Integer.toString(edition.number()))
            .add("stage", Codes.of(edition.stage()))
            .add("statement-order", statementOrder(edition.statements()));
    edition.reformItems().forEach(item -> reformItem(notes, item));
    notes
        .addAll("achievement", edition.selfEvaluation().achievements())
        .addAll("remaining", edition.selfEvaluation().remaining());
    edition
        .attachments()
        .forEach(each -> notes.add("attachment", each.title()).add("attachment-href", each.href()));
    return notes.element();
  }

  /** Null when the statements stand in the order of the elements. */
  private static @Nullable String statementOrder(List<Statement> statements) {
    var kinds = statements.stream().map(Statement::kind).toList();
    return kinds.equals(kinds.stream().sorted().toList())
        ? null
        : kinds.stream().map(Codes::of).collect(Collectors.joining(" "));
  }

  private static void reformItem(StratmlNotes.Writer notes, ReformItem item) {
    notes
        .add("reform-item", item.title())
        .add("reform-code", item.code())
        .addAll("reform-reference", item.references())
        .addAll("reform-action", item.actions());
  }

  private static XmlElement core(EditionDocument edition) {
    var goals =
        edition.issues().isEmpty()
            ? Stream.of(noIssue())
            : edition.issues().stream().map(issue -> goal(edition, issue));
    return XmlElement.of(
        "StrategicPlanCore",
        Stream.of(
                organizations(edition),
                purpose("Vision", edition, Kind.GOAL),
                purpose("Mission", edition, Kind.MISSION),
                values(edition),
                goals)
            .flatMap(each -> each));
  }

  private static Stream<XmlElement> organizations(EditionDocument edition) {
    return Stream.of(
        XmlElement.of(
            "Organization",
            text("Name", written(edition.ward().name())),
            text("Identifier", "_ward"),
            mayor(edition.head()),
            contact(edition.contact())),
        XmlElement.of(
            "Organization",
            text("Name", written(edition.city().name())),
            text("Identifier", "_municipality")));
  }

  private static @Nullable XmlElement mayor(@Nullable String head) {
    return head == null ? null : stakeholder("Person", written(head), null, WARD_MAYOR);
  }

  private static @Nullable XmlElement contact(@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    var notes =
        new StratmlNotes.Writer().add("fax", contact.fax()).add("address", contact.address());
    var description = notes.element();
    return stakeholder(
        "Organization",
        Objects.requireNonNullElse(writtenOrNull(contact.unit()), ""),
        description == null ? null : text("Description", description.text()),
        CONTACT);
  }

  private static XmlElement stakeholder(
      String type, String name, @Nullable XmlElement description, String role) {
    return XmlElement.of(
            "Stakeholder",
            text("Name", name),
            description,
            XmlElement.of("Role", text("Name", role), text("RoleType", "Performer")))
        .with("StakeholderTypeType", type);
  }

  private static Stream<XmlElement> purpose(String element, EditionDocument edition, Kind kind) {
    var texts = texts(edition, kind).toList();
    return texts.isEmpty()
        ? Stream.of()
        : Stream.of(XmlElement.of(element, text("Description", written(texts))));
  }

  private static Stream<XmlElement> values(EditionDocument edition) {
    return texts(edition, Kind.PRINCIPLE)
        .map(each -> XmlElement.of("Value", text("Description", written(each))));
  }

  private static Stream<String> texts(EditionDocument edition, Kind kind) {
    return edition.statements().stream().filter(each -> each.kind() == kind).map(Statement::text);
  }

  /** The schema wants a goal; a policy may have no issue. */
  private static XmlElement noIssue() {
    return XmlElement.of(
        "Goal",
        text("Name", ""),
        text("Description", ""),
        new StratmlNotes.Writer().add("kind", "none").element());
  }

  private static XmlElement goal(EditionDocument edition, Issue issue) {
    var content = issue.content();
    var notes = new StratmlNotes.Writer();
    content.budgets().forEach(line -> notes.add("budget", StratmlBudget.note(line)));
    notes.addAll("tag", content.tags());
    indicators(edition, issue).forEach(each -> StratmlIndicator.note(notes, each));
    return XmlElement.of(
        "Goal",
        Stream.concat(
            Stream.of(
                text("Name", written(content.title())),
                text("Description", written(content.paragraphs())),
                text("Identifier", identifier(issue)),
                textOrNull("SequenceIndicator", writtenOrNull(content.code())),
                notes.element()),
            objectives(edition, issue)));
  }

  /** All nodes below, in reading order: the standard has no third level. */
  private static Stream<XmlElement> objectives(EditionDocument edition, Node parent) {
    return parent.children().stream()
        .flatMap(node ->
            Stream.concat(Stream.of(objective(edition, node, parent)), objectives(edition, node)));
  }

  private static Stream<IndicatorDocument> indicators(EditionDocument edition, Node node) {
    return edition.indicators().stream().filter(each -> each.node().equals(node.key()));
  }

  private static XmlElement objective(EditionDocument edition, Node node, Node parent) {
    var content = node.content();
    var paragraphs = content.paragraphs();
    var notes =
        new StratmlNotes.Writer()
            .add("kind", Codes.of(NodeKind.of(node)))
            .add("parent", identifier(parent))
            .addAll("tag", content.tags());
    return XmlElement.of(
        "Objective",
        Stream.concat(
            Stream.of(
                text("Name", written(content.title())),
                paragraphs.isEmpty() ? null : text("Description", written(paragraphs)),
                text("Identifier", identifier(node)),
                textOrNull("SequenceIndicator", writtenOrNull(content.code())),
                notes.element()),
            Stream.concat(
                StratmlBudget.indicators(content.budgets()),
                indicators(edition, node)
                    .map(each -> StratmlIndicator.element(each, edition.year())))));
  }

  private static String identifier(Node node) {
    return "_" + node.key().address();
  }

  private static XmlElement administration(EditionDocument edition) {
    return XmlElement.of(
        "AdministrativeInformation",
        text("Identifier", "_" + uuid(edition)),
        text("StartDate", StratmlBudget.start(edition.year())),
        text("EndDate", StratmlBudget.end(edition.year())),
        textOrNull(
            "PublicationDate",
            edition.publishedOn() == null ? null : edition.publishedOn().toString()),
        text("Source", edition.address()));
  }

  /** The same edition of the same city has the same one everywhere. */
  private static UUID uuid(EditionDocument edition) {
    var name = "kusei:" + edition.city().code() + edition.address();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable XmlElement submitter(EditionDocument edition) {
    var contact = edition.contact();
    return contact == null || contact.phone() == null
        ? null
        : XmlElement.of("Submitter", text("PhoneNumber", written(contact.phone())));
  }

  private EditionStratmlWriter() {}
}
