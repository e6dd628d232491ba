package org.kusei.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.comparison.CityColumn.Held;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.lexicon.Subjects;
import org.kusei.lexicon.Subjects.Subject;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Page;
import org.kusei.plan.Likeness;

/**
 * The city's year: wards against what their issues share ({@link CityColumn}); what only one ward
 * has stands in the last column.
 *
 * @param measure how columns are formed, in sentences
 * @param subjects by whose words columns are formed, with those words
 */
public record CityYearView(
    Page page,
    List<Column> columns,
    List<Row> rows,
    List<YearLink> years,
    List<String> measure,
    List<SubjectWords> subjects) {

  /** A word of a subject is enough to see why; these many are shown. */
  private static final int MOST_WORDS = 4;

  /** The same page of another year; chosen is this one. */
  public record YearLink(String year, String href, boolean chosen) {}

  /**
   * A column.
   *
   * @param ofDocument the head is a title or tag of a document, in its language
   * @param wards how many share it, in words; null for the last, which nobody shares
   * @param why what its issues share, where that is no subject; else null
   */
  public record Column(
      String head, boolean ofDocument, @Nullable String wards, @Nullable String why) {}

  /** A ward; a cell for each column. */
  public record Row(
      String ward, String href, String stage, String stageStyle, List<List<Cell>> cells) {}

  /**
   * An issue of a ward.
   *
   * @param why the words by which it stands there; empty where the head of the column says it
   */
  public record Cell(String code, String title, String href, String why) {}

  /** A subject and its words. */
  public record SubjectWords(String name, String words) {}

  static CityYearView of(Page page, Names names, City city, FiscalYear year) {
    var editions =
        city.wards().stream()
            .flatMap(ward -> city.policies().findCurrent(ward.id(), year).stream())
            .toList();
    var subjects = Subjects.ofTheField();
    var columns = CityColumn.of(editions, subjects);
    return new CityYearView(
        page,
        Stream.concat(
                columns.stream().map(column -> column(names, column)),
                Stream.of(new Column(names.text("city-year.own"), false, null, null)))
            .toList(),
        editions.stream().map(edition -> row(names, edition, columns, subjects)).toList(),
        years(names, city, year),
        measure(names),
        subjects.all().stream().map(each -> words(names, each)).toList());
  }

  private static Column column(Names names, CityColumn column) {
    var wards = names.texts().count("city-year.wards", column.wards());
    return switch (column.shared()) {
      case CityColumn.Shared.BySubject(var name) ->
          new Column(subject(names, name), false, wards, null);
      case CityColumn.Shared.ByTag(var tag) ->
          new Column(tag, true, wards, names.text("city-year.by-tag"));
      case CityColumn.Shared.ByTitle(var title) ->
          new Column(title, true, wards, names.text("city-year.by-title"));
    };
  }

  private static List<String> measure(Names names) {
    return List.of(
        names.text(
            "city-year.measure.points", Standing.TITLE, Standing.TITLE_BENEATH, Standing.PARAGRAPH),
        names.text("city-year.measure.stands", Standing.LEAST),
        names.text("city-year.measure.rest", Math.round(Likeness.THRESHOLD * 100)),
        names.text("city-year.measure.same"));
  }

  private static String subject(Names names, String name) {
    return names.text("city-year.subject." + name);
  }

  private static SubjectWords words(Names names, Subject subject) {
    return new SubjectWords(subject(names, subject.name()), String.join("、", subject.words()));
  }

  private static Row row(
      Names names, Edition edition, List<CityColumn> columns, Subjects subjects) {
    var shared = columns.stream().map(column -> cells(column.of(edition)));
    var own =
        edition.issues().stream()
            .filter(issue -> CityColumn.isAlone(new Held(edition, issue, List.of()), columns))
            .map(issue -> alone(names, new Held(edition, issue, List.of()), subjects))
            .toList();
    return new Row(
        names.ward(edition.ward()),
        Addresses.policy(edition.ward(), edition.year()),
        names.stage(edition.stage()),
        Names.lower(edition.stage()),
        Stream.concat(shared, Stream.of(own)).toList());
  }

  private static List<Cell> cells(List<Held> issues) {
    return issues.stream().map(held -> cell(held, words(held.words()))).toList();
  }

  private static Cell alone(Names names, Held held, Subjects subjects) {
    return cell(
        held,
        CityColumn.strongest(held.issue(), subjects)
            .map(standing ->
                names.text(
                    "city-year.alone-in",
                    subject(names, standing.subject().name()),
                    words(standing.words())))
            .orElse(""));
  }

  private static String words(List<String> words) {
    return String.join("・", words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  private static Cell cell(Held held, String why) {
    var edition = held.edition();
    var issue = held.issue();
    return new Cell(
        Objects.requireNonNullElse(issue.content().code(), ""),
        issue.content().title(),
        Addresses.node(edition.ward(), edition.year(), issue.key().address()),
        why);
  }

  private static List<YearLink> years(Names names, City city, FiscalYear chosen) {
    return city.years().stream()
        .map(year -> new YearLink(names.year(year), "/years/" + year, year.equals(chosen)))
        .toList();
  }
}
