package org.kusei.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.Parts;
import org.kusei.prepared.PublicPage;

/**
 * Which pages through the years can be prepared: the city's years, the wards' decades, the
 * histories of nodes. Comparisons of any two editions are too many; they are rendered when asked.
 */
final class ComparedPages implements PageSource {
  private static final String YEARS = Parts.CITY + "/years";
  private static final String SCHEMA = "difference";
  private static final String DECADE = "decade";
  private static final String HISTORY = "history";

  private final City city;
  private final YearPages years;
  private final ComparePages compared;

  ComparedPages(City city, YearPages years, ComparePages compared) {
    this.city = city;
    this.years = years;
    this.compared = compared;
  }

  /** A ward's year. */
  private record WardYear(Ward ward, FiscalYear year) {
    String part() {
      return Parts.below(Parts.year(ward.slug(), year), HISTORY);
    }
  }

  @Override
  public List<String> parts() {
    return Stream.of(
            Stream.of(SCHEMA),
            city.wards().stream().map(ComparedPages::decade),
            wardYears().map(WardYear::part),
            Stream.of(YEARS))
        .flatMap(parts -> parts)
        .toList();
  }

  private static String decade(Ward ward) {
    return Parts.below(Parts.ward(ward.slug()), DECADE);
  }

  /** Ward by ward, so that what was compared for one page is at hand for the next. */
  private Stream<WardYear> wardYears() {
    return city.wards().stream()
        .flatMap(ward ->
            city.policies().years(ward.id()).stream().map(year -> new WardYear(ward, year)));
  }

  @Override
  public List<PublicPage> pages(String part) {
    return switch (part) {
      case SCHEMA ->
          List.of(PublicPage.ofAll("/api/v1/difference.schema.json", _ -> compared.schema()));
      case YEARS -> cityYears();
      default -> Stream.concat(decades(part), histories(part)).toList();
    };
  }

  private List<PublicPage> cityYears() {
    return city.years().stream()
        .map(year ->
            PublicPage.ofLanguages("/years/" + year, visit -> years.year(visit, year.start())))
        .toList();
  }

  private Stream<PublicPage> decades(String part) {
    return city.wards().stream()
        .filter(ward -> decade(ward).equals(part))
        .map(Ward::slug)
        .map(slug ->
            PublicPage.ofLanguages("/" + slug + "/decade", visit -> years.decade(visit, slug)));
  }

  private Stream<PublicPage> histories(String part) {
    return wardYears().filter(each -> each.part().equals(part)).flatMap(this::histories);
  }

  /** Of every node that any edition of the year has, under each address it had. */
  private Stream<PublicPage> histories(WardYear each) {
    var policies = city.policies();
    var slug = each.ward.slug();
    var year = each.year;
    return policies.listEditions(each.ward.id(), year).stream()
        .map(summary -> policies.get(summary.id()))
        .flatMap(edition -> edition.places().stream().map(p -> edition.address(p.node())))
        .distinct()
        .map(code ->
            PublicPage.ofLanguages(
                "/" + slug + "/" + year + "/" + code + "/history",
                visit -> years.history(visit, slug, year.start(), code)));
  }
}
