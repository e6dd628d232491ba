package org.kusei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A search as its address asks for it.
 *
 * @param query what of it can be understood
 * @param mistakes what cannot
 */
record Asked(SearchQuery query, List<Mistake> mistakes) {
  static final Set<String> KINDS =
      Set.of(
          "issue",
          "strategy",
          "initiative",
          "statement",
          "indicator",
          "reform-item",
          "evaluation",
          "review",
          "attachment",
          "policy",
          "programme",
          "programme-item");
  private static final Set<String> STAGES = Set.of("outline", "draft", "adopted", "revised");
  private static final Predicate<String> YEAR = Pattern.compile("[0-9]{4}").asMatchPredicate();
  private static final Predicate<String> PAGE =
      Pattern.compile("[1-9][0-9]?").asMatchPredicate().and(Asked::isWithinReach);

  /** A parameter and the value that it cannot have. */
  record Mistake(String name, String written) {}

  Asked {
    mistakes = List.copyOf(mistakes);
  }

  static Asked of(Map<String, List<String>> parameters, SearchedCity city) {
    var mistakes = new ArrayList<Mistake>();
    var understood = new HashMap<String, List<String>>(parameters);
    rules(city)
        .forEach((name, rule) -> {
          var written = SearchQuery.values(parameters, name);
          written.stream()
              .filter(rule.negate())
              .map(value -> new Mistake(name, value))
              .forEach(mistakes::add);
          understood.put(name, written.stream().filter(rule).toList());
        });
    var query = SearchQuery.of(understood);
    var filters = query.filters();
    if (filters.fromYear() > filters.toYear()) {
      mistakes.add(new Mistake("to", Integer.toString(filters.toYear())));
      understood.remove("to");
      query = SearchQuery.of(understood);
    }
    if (Question.isTooLong(query.text())) {
      mistakes.add(new Mistake("q", query.text()));
    }
    return new Asked(query, mistakes);
  }

  private static Map<String, Predicate<String>> rules(SearchedCity city) {
    var wards = city.wards().stream().map(Volume.Ward::slug).collect(Collectors.toSet());
    return Map.of(
        "ward",
        wards::contains,
        "kind",
        KINDS::contains,
        "stage",
        STAGES::contains,
        "year",
        YEAR,
        "from",
        YEAR,
        "to",
        YEAR,
        "editions",
        "all"::equals,
        "page",
        PAGE);
  }

  private static boolean isWithinReach(String page) {
    return Integer.parseInt(page) * Search.PAGE <= Search.DEEPEST;
  }
}
