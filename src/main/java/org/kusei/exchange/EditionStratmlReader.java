package org.kusei.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.EditionDocument.City;
import org.kusei.exchange.EditionDocument.WardName;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.plan.Statement.Kind;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** Reads what {@link EditionStratmlWriter} writes. */
final class EditionStratmlReader {

  static boolean recognises(byte[] file) {
    return format(file).filter(each -> each.startsWith("kusei-stratml/")).isPresent();
  }

  private static Optional<String> format(byte[] file) {
    return root(file).flatMap(place -> place.notes().find("format"));
  }

  private static Optional<StratmlPlace> root(byte[] file) {
    return XmlDocument.read(file)
        .filter(element -> element.name().equals("PerformancePlanOrReport"))
        .map(element -> new StratmlPlace(element, "", new ArrayList<>()));
  }

  static Decision<EditionDocument> read(byte[] file) {
    var element = XmlDocument.read(file);
    var format = format(file);
    if (element.isEmpty() || format.isEmpty()) {
      return new Refused<>("opendata.refused.not-stratml");
    }
    if (!format.get().equals(EditionStratml.FORMAT)) {
      return new Refused<>("opendata.refused.format", EditionStratml.FORMAT, format.get());
    }
    var problems = new ArrayList<String>();
    var edition = edition(new StratmlPlace(element.get(), "", problems));
    return problems.isEmpty() ? new Accepted<>(edition) : EditionJsonReader.refused(problems);
  }

  private static EditionDocument edition(StratmlPlace root) {
    var notes = root.notes();
    var core = root.at("StrategicPlanCore");
    var organizations = core.list("Organization");
    var ward = organizations.isEmpty() ? core.at("Organization") : organizations.getFirst();
    var city = organizations.size() < 2 ? core.at("Organization[2]") : organizations.get(1);
    return new EditionDocument(
        city(root, notes, city.at("Name").text()),
        ward(root, notes, ward.at("Name").text()),
        root.parsed(root.noted(notes, "fiscal-year"), Years::find, new FiscalYear(2000)),
        root.parsed(root.noted(notes, "edition"), EditionStratmlReader::positive, 1),
        root.parsed(
            root.noted(notes, "stage"), code -> Codes.find(Stage.class, code), Stage.OUTLINE),
        stakeholder(ward, EditionStratmlWriter.WARD_MAYOR)
            .map(each -> each.at("Name").text())
            .orElse(null),
        publishedOn(root),
        statements(root, core, notes),
        StratmlTree.issues(core),
        notes.groups("reform-item").stream().map(EditionStratmlReader::reformItem).toList(),
        new SelfEvaluation(notes.list("achievement"), notes.list("remaining")),
        notes.groups("attachment").stream().map(EditionStratmlReader::attachment).toList(),
        stakeholder(ward, EditionStratmlWriter.CONTACT)
            .map(each -> contact(root, each))
            .orElse(null),
        StratmlIndicator.list(core));
  }

  private static City city(StratmlPlace root, StratmlNotes notes, String name) {
    return new City(
        root.noted(notes, "municipality-code"),
        root.noted(notes, "municipality-slug"),
        name,
        root.noted(notes, "municipality-kana"),
        root.noted(notes, "municipality-english"));
  }

  private static WardName ward(StratmlPlace root, StratmlNotes notes, String name) {
    return new WardName(
        root.noted(notes, "ward-slug"),
        name,
        root.noted(notes, "ward-kana"),
        root.noted(notes, "ward-english"));
  }

  private static Optional<Integer> positive(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<StratmlPlace> stakeholder(StratmlPlace organization, String role) {
    return organization.list("Stakeholder").stream()
        .filter(each -> each.at("Role").at("Name").raw().equals(role))
        .findFirst();
  }

  private static @Nullable LocalDate publishedOn(StratmlPlace root) {
    return root.at("AdministrativeInformation")
        .find("PublicationDate")
        .map(place -> place.parsed(place.raw(), EditionStratmlReader::day, LocalDate.EPOCH))
        .orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Contact contact(StratmlPlace root, StratmlPlace stakeholder) {
    var name = stakeholder.at("Name");
    var notes =
        StratmlNotes.read(stakeholder.find("Description").map(StratmlPlace::raw).orElse(""));
    return new Contact(
        name.raw().isEmpty() ? null : name.text(),
        root.find("Submitter").map(each -> each.at("PhoneNumber").text()).orElse(null),
        notes.find("fax").orElse(null),
        notes.find("address").orElse(null));
  }

  private static List<Statement> statements(
      StratmlPlace root, StratmlPlace core, StratmlNotes notes) {
    var texts = new EnumMap<Kind, Iterator<String>>(Kind.class);
    texts.put(Kind.GOAL, purpose(core, "Vision").iterator());
    texts.put(Kind.MISSION, purpose(core, "Mission").iterator());
    texts.put(
        Kind.PRINCIPLE,
        core.list("Value").stream().map(each -> each.at("Description").text()).iterator());
    var order = notes.find("statement-order");
    return order.isEmpty() ? inOrderOfElements(texts) : ordered(root, order.get(), texts);
  }

  private static List<String> purpose(StratmlPlace core, String element) {
    return core.find(element).map(each -> each.at("Description").texts()).orElse(List.of());
  }

  private static List<Statement> inOrderOfElements(Map<Kind, Iterator<String>> texts) {
    var statements = new ArrayList<Statement>();
    texts.forEach(
        (kind, each) -> each.forEachRemaining(text -> statements.add(new Statement(kind, text))));
    return statements;
  }

  private static List<Statement> ordered(
      StratmlPlace root, String order, Map<Kind, Iterator<String>> texts) {
    var statements = new ArrayList<Statement>();
    for (var code : Arrays.asList(order.split(" ", -1))) {
      var kind = root.parsed(code, each -> Codes.find(Kind.class, each), Kind.GOAL);
      Stream.ofNullable(texts.get(kind))
          .filter(Iterator::hasNext)
          .forEach(each -> statements.add(new Statement(kind, each.next())));
    }
    statements.addAll(inOrderOfElements(texts));
    return statements;
  }

  private static ReformItem reformItem(StratmlNotes notes) {
    return new ReformItem(
        notes.find("reform-code").orElse(null),
        notes.find("reform-item").orElse(""),
        notes.list("reform-reference"),
        notes.list("reform-action"));
  }

  private static Attachment attachment(StratmlNotes notes) {
    return new Attachment(
        notes.find("attachment").orElse(""), notes.find("attachment-href").orElse(null));
  }

  private EditionStratmlReader() {}
}
