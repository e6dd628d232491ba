package org.kusei.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.measure.Indicator;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeTree;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;

/**
 * An edition as it leaves the record and comes back: whole, and without what only this installation
 * knows (the numbers of its rows, the place of a ward on its home page).
 */
public record EditionDocument(
    City city,
    WardName ward,
    FiscalYear year,
    int number,
    Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    List<Statement> statements,
    List<Issue> issues,
    List<ReformItem> reformItems,
    SelfEvaluation selfEvaluation,
    List<Attachment> attachments,
    @Nullable Contact contact,
    List<IndicatorDocument> indicators) {

  /**
   * The municipality whose policy it is.
   *
   * @param code 全国地方公共団体コード, six digits
   */
  public record City(String code, String slug, String name, String kana, String english) {}

  /** The ward whose policy it is. */
  public record WardName(String slug, String name, String kana, String english) {}

  public EditionDocument {
    statements = List.copyOf(statements);
    issues = List.copyOf(issues);
    reformItems = List.copyOf(reformItems);
    attachments = List.copyOf(attachments);
    indicators = List.copyOf(indicators);
  }

  /**
   * Of the record.
   *
   * @param indicators of its nodes, with the targets as of this edition
   */
  public static EditionDocument of(Municipality city, Edition edition, List<Indicator> indicators) {
    var ward = edition.ward();
    return new EditionDocument(
        new City(city.code(), city.slug(), city.name(), city.kana(), city.english()),
        new WardName(ward.slug(), ward.name(), ward.kana(), ward.english()),
        edition.year(),
        edition.number(),
        edition.stage(),
        edition.head(),
        edition.publishedOn(),
        edition.statements(),
        edition.issues(),
        edition.reformItems(),
        edition.selfEvaluation(),
        edition.attachments(),
        edition.contact(),
        indicators.stream().map(IndicatorDocument::of).toList());
  }

  /** The edition again, as the row and the ward of an installation. */
  Edition edition(EditionId id, Ward in) {
    return new Edition(
        id,
        in,
        year,
        number,
        stage,
        head,
        publishedOn,
        statements,
        NodeTree.of(issues),
        reformItems,
        selfEvaluation,
        attachments,
        contact);
  }

  /** Where the edition stands, e.g. {@code /minato/2024/editions/2}. */
  public String address() {
    return "/" + ward.slug() + "/" + year + "/editions/" + number;
  }

  /** How files are named that hold the edition, e.g. {@code minato-2024-2}. */
  public String fileName() {
    return ward.slug() + "-" + year + "-" + number;
  }
}
