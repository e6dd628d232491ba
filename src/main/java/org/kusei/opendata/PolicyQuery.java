package org.kusei.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.Codes;
import org.kusei.exchange.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Stage;

/**
 * Which policies are asked for, and which page of them.
 *
 * @param limit of a page; null for all at once
 * @param after the last of the page before; null for the first page
 */
record PolicyQuery(
    @Nullable String ward,
    @Nullable FiscalYear year,
    @Nullable Stage stage,
    @Nullable Integer limit,
    @Nullable String after) {

  private static final int MOST = 1000;

  /** A page and where the next one is. */
  record Found(List<EditionSummary> items, int total, @Nullable String next) {

    Found {
      items = List.copyOf(items);
    }
  }

  /** Refuses what it cannot read. */
  static PolicyQuery of(Map<String, String> parameters) {
    return new PolicyQuery(
        parameters.get("ward"),
        read(parameters, "year", Years::find),
        read(parameters, "stage", code -> Codes.find(Stage.class, code)),
        read(parameters, "limit", PolicyQuery::limit),
        read(parameters, "cursor", PolicyQuery::decoded));
  }

  private static <T> @Nullable T read(
      Map<String, String> parameters, String name, Function<String, Optional<T>> reading) {
    var written = parameters.get(name);
    return written == null
        ? null
        : reading.apply(written).orElseThrow(() -> Refusal.ofParameter(name, written));
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static Optional<String> decoded(String cursor) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8))
          .filter(key -> key.matches("[0-9]{4}/[a-z0-9-]+"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A cursor names the last item, so that pages stay whole when policies are added meanwhile. */
  Found page(List<EditionSummary> current) {
    var all = current.stream().filter(each -> stage == null || stage == each.stage()).toList();
    var rest = all.stream().filter(each -> after == null || isAfter(each, after)).toList();
    return limit == null || rest.size() <= limit
        ? new Found(rest, all.size(), null)
        : new Found(rest.subList(0, limit), all.size(), next(rest.get(limit - 1)));
  }

  /** The order of the list: the latest year first, then by ward. */
  private static boolean isAfter(EditionSummary edition, String key) {
    var year = key.substring(0, key.indexOf('/'));
    var ward = key.substring(key.indexOf('/') + 1);
    int years = year.compareTo(edition.year().toString());
    return years > 0 || (years == 0 && edition.ward().slug().compareTo(ward) > 0);
  }

  private String next(EditionSummary last) {
    var key = last.year() + "/" + last.ward().slug();
    var parameters = new LinkedHashMap<String, @Nullable Object>();
    parameters.put("ward", ward);
    parameters.put("year", year);
    parameters.put("stage", stage == null ? null : Codes.of(stage));
    parameters.put("limit", limit);
    parameters.put(
        "cursor", Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8)));
    return parameters.entrySet().stream()
        .filter(each -> each.getValue() != null)
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue() + "", UTF_8))
        .collect(Collectors.joining("&", Links.POLICIES + "?", ""));
  }
}
