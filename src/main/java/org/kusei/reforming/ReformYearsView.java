package org.kusei.reforming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Page;
import org.kusei.plan.Sourced;
import org.kusei.plan.Wording;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.kusei.reform.RatingLegend;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;

/** The years of the city's reform programme. */
public record ReformYearsView(Page page, List<Year> years) {

  /**
   * A year's review.
   *
   * @param items how many, in words
   * @param ratings the marks it gives, each with how often
   * @param legend what these mean, or that it is not known; null where there are none
   */
  public record Year(
      String href, String years, String items, List<Rating> ratings, @Nullable String legend) {}

  /** A mark as printed, and how often. */
  public record Rating(String mark, String times) {}

  static ReformYearsView of(Page page, List<ReformProgramme> programmes) {
    var words = new Wording(page.texts());
    return new ReformYearsView(
        page, programmes.stream().map(programme -> year(words, programme)).toList());
  }

  public static Year year(Wording words, ReformProgramme programme) {
    return new Year(
        ReformAddresses.year(programme.year()),
        words.bothYears(programme.year()),
        words.texts().count("reform.items", programme.items().size()),
        ratings(words, programme.items().stream().map(Sourced::value).toList()),
        legend(words, programme));
  }

  /** What the marks in it mean; null where it has none. */
  static @Nullable String legend(Wording words, ReformProgramme programme) {
    var marks =
        programme.items().stream()
            .flatMap(item -> item.value().reviews().stream())
            .flatMap(review -> Optional.ofNullable(review.rating()).stream())
            .collect(Collectors.toSet());
    return marks.isEmpty() ? null : legend(words, programme.year(), marks);
  }

  private static String legend(Wording words, FiscalYear year, Set<String> marks) {
    var legend = RatingLegend.find(year);
    var known =
        legend.stream()
            .flatMap(each -> each.meanings().stream())
            .filter(each -> marks.contains(each.mark()))
            .map(each ->
                words.text(
                    "reform.legend.mark",
                    each.mark(),
                    words.texts().japanese() ? each.japanese() : each.english()))
            .toList();
    return known.size() == marks.size()
        ? words.text(
            "reform.legend",
            String.join(words.text("reform.legend.between"), known),
            words.year(new FiscalYear(legend.orElseThrow().from())),
            words.year(new FiscalYear(legend.orElseThrow().to())))
        : words.text("reform.legend.unknown");
  }

  private static List<Rating> ratings(Wording words, List<ProgrammeItem> items) {
    var counted =
        items.stream()
            .flatMap(item -> item.reviews().stream())
            .map(ItemReview::rating)
            .flatMap(rating -> Optional.ofNullable(rating).stream())
            .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .map(entry ->
            new Rating(entry.getKey(), words.texts().count("reform.times", entry.getValue())))
        .toList();
  }
}
