package org.kusei.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address says it: {@code q}, {@code ward}, {@code kind} and {@code stage} (each as
 * often as one likes), {@code year} or {@code from} and {@code to}, {@code editions=all}, {@code
 * page}. What cannot be understood is left out.
 */
record SearchQuery(String text, Filters filters, int page) {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern PAGE = Pattern.compile("[0-9]{1,3}");

  static SearchQuery of(Map<String, List<String>> parameters) {
    var year = number(parameters, "year", YEAR);
    var page = number(parameters, "page", PAGE);
    return new SearchQuery(
        value(parameters, "q").strip(),
        new Filters(
            values(parameters, "ward"),
            values(parameters, "kind"),
            values(parameters, "stage"),
            year != null ? year : number(parameters, "from", YEAR),
            year != null ? year : number(parameters, "to", YEAR),
            value(parameters, "editions").equals("all")),
        Math.max(1, page == null ? 1 : page));
  }

  static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> value != null && !value.isBlank())
        .distinct()
        .limit(50)
        .toList();
  }

  /** The first; empty where there is none. */
  private static String value(Map<String, List<String>> parameters, String name) {
    var all = values(parameters, name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static @Nullable Integer number(
      Map<String, List<String>> parameters, String name, Pattern form) {
    var written = value(parameters, name);
    return form.matcher(written).matches() ? Integer.valueOf(written) : null;
  }

  /** The address of this search under that path. */
  String at(String path) {
    var parts = new ArrayList<String>();
    parts.add("q=" + encoded(text));
    filters.wards().forEach(each -> parts.add("ward=" + encoded(each)));
    filters.kinds().forEach(each -> parts.add("kind=" + encoded(each)));
    filters.stages().forEach(each -> parts.add("stage=" + encoded(each)));
    if (filters.from() != null && filters.from().equals(filters.to())) {
      parts.add("year=" + filters.from());
    } else {
      Stream.ofNullable(filters.from()).forEach(each -> parts.add("from=" + each));
      Stream.ofNullable(filters.to()).forEach(each -> parts.add("to=" + each));
    }
    parts.addAll(filters.earlierToo() ? List.of("editions=all") : List.of());
    parts.addAll(page > 1 ? List.of("page=" + page) : List.of());
    return path + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  SearchQuery onPage(int other) {
    return new SearchQuery(text, filters, other);
  }

  private SearchQuery with(Filters other) {
    return new SearchQuery(text, other, 1);
  }

  /** The same search with that ward, kind or stage chosen, or no longer chosen. */
  SearchQuery toggled(String facet, String value) {
    var f = filters;
    return with(
        switch (facet) {
          case Fields.WARD ->
              new Filters(
                  toggled(f.wards(), value),
                  f.kinds(),
                  f.stages(),
                  f.from(),
                  f.to(),
                  f.earlierToo());
          case Fields.KIND ->
              new Filters(
                  f.wards(),
                  toggled(f.kinds(), value),
                  f.stages(),
                  f.from(),
                  f.to(),
                  f.earlierToo());
          case Fields.STAGE ->
              new Filters(
                  f.wards(),
                  f.kinds(),
                  toggled(f.stages(), value),
                  f.from(),
                  f.to(),
                  f.earlierToo());
          default -> {
            var year = isChosen(Fields.YEAR, value) ? null : Integer.valueOf(value);
            yield new Filters(f.wards(), f.kinds(), f.stages(), year, year, f.earlierToo());
          }
        });
  }

  boolean isChosen(String facet, String value) {
    return switch (facet) {
      case Fields.WARD -> filters.wards().contains(value);
      case Fields.KIND -> filters.kinds().contains(value);
      case Fields.STAGE -> filters.stages().contains(value);
      default -> isYear(filters.from(), value) && isYear(filters.to(), value);
    };
  }

  private static boolean isYear(@Nullable Integer year, String value) {
    return year != null && value.equals(year.toString());
  }

  SearchQuery withEarlier(boolean too) {
    var f = filters;
    return with(new Filters(f.wards(), f.kinds(), f.stages(), f.from(), f.to(), too));
  }

  SearchQuery unfiltered() {
    return with(Filters.NONE);
  }

  SearchQuery asking(String other) {
    return new SearchQuery(other, filters, 1);
  }

  private static List<String> toggled(List<String> values, String value) {
    return values.contains(value)
        ? values.stream().filter(each -> !each.equals(value)).toList()
        : Stream.concat(values.stream(), Stream.of(value)).toList();
  }
}
