package org.kusei.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Masthead;
import org.kusei.grammar.Notes;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.Contact;
import org.kusei.outline.Outline.SelfEvaluation;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.Passage;
import org.kusei.plan.Stage;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;

/**
 * A StratML document on its way from source form to outline: vision is the goal (区の目標), values are
 * principles, goals are issues. What has no place in a ward policy stays unplaced.
 */
final class StratmlRecognition {

  private static final Pattern WARD = Pattern.compile("(?:.*[市都府県])?([^0-9 市]{1,6}区)(?:役所)?");
  private static final Pattern PRINCIPLES = Pattern.compile(".{0,14}基本的な考え方.{0,10}");

  private final SourceForm form;
  private final Ledger ledger;
  private final Notes notes;
  private final StratmlElement root;
  private final StratmlElement core;
  private final Masthead masthead;
  private final boolean policy;
  private @Nullable String ward;
  private @Nullable String mayor;
  private @Nullable BlockText unit;
  private @Nullable LocalDate published;

  StratmlRecognition(SourceForm form, Deadline deadline) {
    this.form = form;
    ledger = new Ledger(form.lines(), deadline);
    notes = new Notes(form.notes());
    root = StratmlElement.root(form.blocks().stream().map(b -> new BlockText(form, b)).toList());
    core = root.all("StrategicPlanCore").stream().findFirst().orElse(root);
    masthead = new Masthead(ledger, notes);
    policy = root.word("Name").matches(".*(?:運営|経営)方針.*");
  }

  Outline outline() {
    if (!policy) {
      notes.add(1, Outline.OTHER_DOCUMENT, "区運営方針ではない文書のようです。内容はどこにも置かず、そのまま示します。");
      return outline(List.of(), null);
    }
    for (var name : root.texts("Name")) {
      if (masthead.title(name.folded())) {
        ledger.label(name, 0, name.length());
      }
    }
    var year = year();
    organizations();
    published();
    var indicators = new StratmlIndicators(ledger, notes, year);
    return outline(new StratmlNodes(ledger, indicators).nodes(core), year);
  }

  private Outline outline(List<OutlineNode> nodes, @Nullable FiscalYear year) {
    var goals = policy ? passages("Vision") : List.<Passage>of();
    var missions = policy ? passages("Mission") : List.<Passage>of();
    var principles = policy ? passages("Value") : List.<Passage>of();
    var contact = contact();
    identifiers();
    ledger.sweep();
    return new Outline(
        form.format(),
        masthead.ward() == null ? ward : masthead.ward(),
        year,
        stage(),
        mayor,
        published,
        goals,
        missions,
        principles,
        nodes,
        List.of(),
        List.of(),
        new SelfEvaluation(List.of(), List.of()),
        List.of(),
        contact,
        ledger.stretches(Ledger.Use.UNCLAIMED),
        ledger.stretches(Ledger.Use.CHROME),
        notes.sorted(),
        ledger.characters());
  }

  private @Nullable Stage stage() {
    return masthead.stage() == null && policy ? Stage.ADOPTED : masthead.stage();
  }

  /** The year of the title, else that in which the plan starts. */
  private @Nullable FiscalYear year() {
    var start = StratmlIndicators.day(root.word("AdministrativeInformation", "StartDate"));
    if (start != null) {
      label(root.texts("AdministrativeInformation", "StartDate"));
      label(root.texts("AdministrativeInformation", "EndDate"));
    }
    if (masthead.year() != null) {
      return masthead.year();
    }
    if (start == null) {
      notes.add(1, "year-missing", "年度が見つかりません。");
      return null;
    }
    var assumed = FiscalYear.of(start);
    notes.add(1, "year-assumed", "表題に年度がないため、" + assumed.japanese() + "としました。");
    return assumed;
  }

  private void published() {
    published = StratmlIndicators.day(root.word("AdministrativeInformation", "PublicationDate"));
    if (published != null) {
      label(root.texts("AdministrativeInformation", "PublicationDate"));
    }
  }

  private void organizations() {
    for (var organization : core.all("Organization")) {
      var named = WARD.matcher(organization.word("Name"));
      if (named.matches()) {
        ward = ward == null ? named.group(1) : ward;
        label(organization.texts("Name"));
      }
      organization.all("Stakeholder").forEach(this::stakeholder);
    }
  }

  private void stakeholder(StratmlElement stakeholder) {
    var role = stakeholder.word("Role", "Name");
    var names = stakeholder.texts("Name");
    if (names.isEmpty()) {
      return;
    }
    if (role.endsWith("区長") && mayor == null) {
      mayor = names.getFirst().shown(0, names.getFirst().length()).strip();
    } else if (role.matches("問い?合わ?せ先") && unit == null) {
      unit = names.getFirst();
    } else {
      return;
    }
    label(names);
    label(stakeholder.texts("Role", "Name"));
    label(stakeholder.texts("Role", "RoleType"));
  }

  private @Nullable Contact contact() {
    var phones = root.texts("Submitter", "PhoneNumber");
    if (!policy || (unit == null && phones.isEmpty())) {
      return null;
    }
    label(phones);
    return new Contact(
        unit == null ? null : unit.shown(0, unit.length()).strip(),
        phones.isEmpty() ? null : phones.getFirst().shown(0, phones.getFirst().length()).strip(),
        null,
        null);
  }

  private List<Passage> passages(String element) {
    var passages = new ArrayList<Passage>();
    for (var each : core.all(element)) {
      for (var name : each.texts("Name")) {
        if (PRINCIPLES.matcher(name.folded()).matches()) {
          ledger.label(name, 0, name.length());
        } else {
          passages.add(ledger.content(name, 0, name.length()));
        }
      }
      for (var text : each.texts("Description")) {
        passages.add(ledger.content(text, 0, text.length()));
      }
    }
    return passages;
  }

  /** Names that only machines read. */
  private void identifiers() {
    for (var name : List.of("Identifier", "ReferentIdentifier")) {
      for (var element : root.deep(name)) {
        element.everything().forEach(text -> ledger.chrome(text, 0, text.length()));
      }
    }
  }

  private void label(List<BlockText> texts) {
    texts.forEach(text -> ledger.label(text, 0, text.length()));
  }
}
