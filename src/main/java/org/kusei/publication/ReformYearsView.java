package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kusei.plan.Sourced;
import org.kusei.plan.Wording;
import org.kusei.platform.Page;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.kusei.reform.ReformProgramme;

/** The years of the city's reform programme. */
public record ReformYearsView(Page page, List<Year> years) {

  /**
   * A year's review.
   *
   * @param items how many, in words
   * @param ratings the marks it gives, each with how often
   */
  public record Year(String href, String years, String items, List<Rating> ratings) {}

  /** A mark as printed, and how often. */
  public record Rating(String mark, String times) {}

  static ReformYearsView of(Page page, List<ReformProgramme> programmes) {
    var words = new Wording(page.texts());
    return new ReformYearsView(
        page, programmes.stream().map(programme -> year(words, programme)).toList());
  }

  static Year year(Wording words, ReformProgramme programme) {
    return new Year(
        Addresses.reform(programme.year()),
        words.bothYears(programme.year()),
        words.texts().count("reform.items", programme.items().size()),
        ratings(words, programme.items().stream().map(Sourced::value).toList()));
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
