package org.kusei.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewEdition;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.outline.Outline;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.Origin;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.plan.Statement;
import org.kusei.reform.NewProgramme;

/** Makes of an outline what the record takes, or says all that is missing. Writes nothing. */
public final class Drafts {
  static final String REASON = "公表された文書の取り込み";

  private final Wards wards;

  public Drafts(Wards wards) {
    this.wards = wards;
  }

  /**
   * A document without a ward that reviews the reform programme is one of the whole city.
   *
   * @param lines of the source, the first one first
   */
  public Draft of(
      MunicipalityId municipality, Outline outline, List<String> lines, SourceFile source) {
    return outline.ward() == null && !outline.reviewItems().isEmpty()
        ? programme(municipality, outline, lines, source)
        : edition(municipality, outline, lines, source);
  }

  private static Draft programme(
      MunicipalityId municipality, Outline outline, List<String> lines, SourceFile source) {
    var year = outline.fiscalYear();
    if (year == null) {
      return new Draft.Impossible(List.of(Problem.of("intake.problem.no-year")));
    }
    var origins = new Origins(lines);
    return new Draft.OfProgramme(
        new NewProgramme(
            municipality,
            year,
            outline.publishedOn(),
            source,
            outline.reviewItems().stream().map(origins::item).toList(),
            REASON));
  }

  private Draft edition(
      MunicipalityId municipality, Outline outline, List<String> lines, SourceFile source) {
    var problems = problems(outline);
    var ward = outline.ward() == null ? null : ward(municipality, outline.ward()).orElse(null);
    if (outline.ward() != null && ward == null) {
      problems.add(Problem.of("intake.problem.unknown-ward", outline.ward(), names(municipality)));
    }
    var year = outline.fiscalYear();
    var stage = outline.stage();
    if (!problems.isEmpty() || ward == null || year == null || stage == null) {
      return new Draft.Impossible(problems);
    }
    var origins = new Origins(lines);
    return new Draft.OfEdition(
        new NewEdition(
            ward,
            year,
            stage,
            outline.head(),
            outline.publishedOn(),
            statements(outline, origins),
            outline.issues().stream().map(origins::node).toList(),
            outline.reformItems().stream().map(origins::reformItem).toList(),
            origins.texts(outline.selfEvaluation().achievements()),
            origins.texts(outline.selfEvaluation().remaining()),
            outline.attachments().stream().map(Drafts::attachment).toList(),
            contact(outline),
            source,
            REASON));
  }

  private static List<Problem> problems(Outline outline) {
    var problems = new ArrayList<Problem>();
    if (outline.ward() == null) {
      problems.add(Problem.of("intake.problem.no-ward"));
    }
    if (outline.fiscalYear() == null) {
      problems.add(Problem.of("intake.problem.no-year"));
    }
    if (outline.stage() == null) {
      problems.add(Problem.of("intake.problem.no-stage"));
    }
    if (outline.issues().isEmpty()) {
      problems.add(Problem.of("intake.problem.no-issue"));
    }
    if (!outline.reviewItems().isEmpty()) {
      problems.add(Problem.of("intake.problem.review-items"));
    }
    return problems;
  }

  private Optional<Ward> ward(MunicipalityId municipality, String written) {
    return wards.list(municipality).stream().filter(ward -> isNamed(ward, written)).findAny();
  }

  /** As 港区, and as 汐見市港区 too. */
  static boolean isNamed(Ward ward, String written) {
    var name = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    return name.equals(ward.name()) || name.endsWith("市" + ward.name());
  }

  private String names(MunicipalityId municipality) {
    return String.join("・", wards.list(municipality).stream().map(Ward::name).toList());
  }

  private static List<Sourced<Statement>> statements(Outline outline, Origins origins) {
    var statements = new ArrayList<Sourced<Statement>>();
    outline.goals().forEach(each -> statements.add(origins.statement(Statement.Kind.GOAL, each)));
    outline
        .missions()
        .forEach(each -> statements.add(origins.statement(Statement.Kind.MISSION, each)));
    outline
        .principles()
        .forEach(each -> statements.add(origins.statement(Statement.Kind.PRINCIPLE, each)));
    return statements;
  }

  private static Sourced<Attachment> attachment(Outline.Attachment attachment) {
    return new Sourced<>(
        new Attachment(attachment.title(), attachment.href()),
        new Origin(attachment.line(), attachment.line(), attachment.title()));
  }

  private static @Nullable Contact contact(Outline outline) {
    var contact = outline.contact();
    return contact == null
        ? null
        : new Contact(contact.unit(), contact.phone(), contact.fax(), contact.address());
  }
}
