package org.kusei.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Page;
import org.kusei.plan.Issue;
import org.kusei.plan.Likeness;

/**
 * The city's year: wards against issues. A column is an issue that several wards share, by the
 * likeness of its titles, the most shared first; what only one ward has stands in the last.
 */
public record CityYearView(Page page, List<String> shared, List<Row> rows, List<YearLink> years) {

  /** The same page of another year; chosen is this one. */
  public record YearLink(String year, String href, boolean chosen) {}

  /** A ward; a cell for each shared issue, which may be empty, and one for its own. */
  public record Row(
      String ward, String href, String stage, String stageStyle, List<List<Cell>> cells) {}

  /** An issue of a ward. */
  public record Cell(String code, String title, String href) {}

  static CityYearView of(Page page, Names names, City city, FiscalYear year) {
    var editions =
        city.wards().stream()
            .flatMap(ward -> city.policies().findCurrent(ward.id(), year).stream())
            .toList();
    var themes = themes(editions);
    return new CityYearView(
        page,
        themes.stream().map(Theme::title).toList(),
        editions.stream().map(edition -> row(names, edition, themes)).toList(),
        years(names, city, year));
  }

  /** Issues of several wards that are alike. */
  private record Theme(List<Held> issues) {

    String title() {
      return issues.getFirst().issue.content().title();
    }

    long wards() {
      return issues.stream().map(held -> held.edition.ward().id()).distinct().count();
    }

    boolean takes(Held held) {
      return issues.stream().anyMatch(each -> each.title.to(held.title) >= Likeness.THRESHOLD);
    }

    boolean has(Issue issue) {
      return issues.stream().anyMatch(held -> held.issue.key().equals(issue.key()));
    }
  }

  private record Held(Edition edition, Issue issue, Likeness title) {}

  private static List<Theme> themes(List<Edition> editions) {
    var themes = new ArrayList<Theme>();
    for (var edition : editions) {
      for (var issue : edition.issues()) {
        join(new Held(edition, issue, Likeness.of(issue.content().title())), themes);
      }
    }
    return themes.stream()
        .filter(theme -> theme.wards() > 1)
        .sorted(Comparator.comparingLong(Theme::wards).reversed())
        .toList();
  }

  /** One that is alike to several themes makes one of them. */
  private static void join(Held held, List<Theme> themes) {
    var own = themes.stream().filter(theme -> theme.takes(held)).toList();
    var issues = new ArrayList<Held>();
    own.forEach(theme -> issues.addAll(theme.issues));
    issues.add(held);
    themes.removeAll(own);
    themes.add(new Theme(issues));
  }

  private static Row row(Names names, Edition edition, List<Theme> themes) {
    var cells = new ArrayList<List<Cell>>();
    for (var theme : themes) {
      cells.add(cells(edition, edition.issues().stream().filter(theme::has).toList()));
    }
    cells.add(
        cells(
            edition,
            edition.issues().stream()
                .filter(issue -> themes.stream().noneMatch(theme -> theme.has(issue)))
                .toList()));
    return new Row(
        names.ward(edition.ward()),
        Addresses.policy(edition.ward(), edition.year()),
        names.stage(edition.stage()),
        Names.lower(edition.stage()),
        cells);
  }

  private static List<Cell> cells(Edition edition, List<Issue> issues) {
    return issues.stream()
        .map(issue ->
            new Cell(
                Objects.requireNonNullElse(issue.content().code(), ""),
                issue.content().title(),
                Addresses.node(edition.ward(), edition.year(), issue.key().address())))
        .toList();
  }

  private static List<YearLink> years(Names names, City city, FiscalYear chosen) {
    return city.years().stream()
        .map(year -> new YearLink(names.year(year), "/years/" + year, year.equals(chosen)))
        .toList();
  }
}
