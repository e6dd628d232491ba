package org.kusei.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Change;
import org.kusei.difference.Comparisons;
import org.kusei.difference.Difference;
import org.kusei.edition.Addresses;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Two editions compared: as a tree, as the two columns of a 新旧対照表, as JSON. */
@Controller
final class ComparePages {
  private final City city;
  private final Comparisons comparisons;
  private final Html html;

  ComparePages(City city, Comparisons comparisons, Html html) {
    this.city = city;
    this.comparisons = comparisons;
    this.html = html;
  }

  /**
   * What the address asks for; names that are no edition stay as they were written.
   *
   * @param unread what of it means nothing, e.g. {@code view=x}
   */
  record Asked(
      String from,
      String to,
      Set<Change> changes,
      boolean table,
      boolean json,
      List<String> unread) {}

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/compare")
  ResponseEntity<?> compare(
      Visit visit,
      @PathVariable("ward") String slug,
      Question question,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    var ward = city.ward(slug);
    var asked = asked(ward, question, accept);
    if (asked.json && !asked.unread.isEmpty()) {
      return DifferenceJson.refused(visit, HttpStatus.BAD_REQUEST, unread(visit, asked, "refused"));
    }
    var before = city.find(ward, asked.from);
    var after = city.find(ward, asked.to);
    if (before.isEmpty() || after.isEmpty()) {
      return refused(visit, ward, asked, before.isEmpty() ? asked.from : asked.to);
    }
    var difference = comparisons.between(before.get(), after.get());
    return asked.json
        ? DifferenceJson.answer(difference, asked.changes)
        : byAccept(html.show("comparison/compare.jte", view(visit, ward, asked, difference)));
  }

  /** The same address gives JSON to who asks for it. */
  private static ResponseEntity<String> byAccept(ResponseEntity<String> page) {
    var headers = new HttpHeaders();
    headers.addAll(page.getHeaders());
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    return new ResponseEntity<>(page.getBody(), headers, page.getStatusCode());
  }

  /** What the JSON says, for programs. */
  @GetMapping("/api/v1/difference.schema.json")
  ResponseEntity<byte[]> schema() throws IOException {
    var schema = new ClassPathResource("comparison/difference.schema.json");
    var body = schema.getContentAsByteArray();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(Html.PUBLIC)
        .eTag(Html.tag(body))
        .body(body);
  }

  /** The form as it is sent. */
  record Question(
      @Nullable String from,
      @Nullable String to,
      @Nullable List<String> change,
      @Nullable String view,
      @Nullable String format) {}

  private Asked asked(Ward ward, Question question, String accept) {
    var changes = EnumSet.noneOf(Change.class);
    for (var value : Objects.requireNonNullElse(question.change, List.<String>of())) {
      Optional.ofNullable(CompareView.change(value)).ifPresent(changes::add);
    }
    var to = given(question.to).orElseGet(() -> city.latest(ward));
    return new Asked(
        given(question.from).orElseGet(() -> city.earlier(ward, to)),
        to,
        changes,
        "table".equals(question.view),
        "json".equals(question.format) || prefersJson(accept),
        unread(question));
  }

  private static List<String> unread(Question question) {
    return Stream.of(
            Objects.requireNonNullElse(question.change, List.<String>of()).stream()
                .filter(value -> !value.isBlank() && CompareView.change(value) == null)
                .map(value -> "change=" + value),
            given(question.view)
                .filter(value -> !value.equals("table"))
                .map("view="::concat)
                .stream(),
            given(question.format)
                .filter(value -> !value.equals("json"))
                .map("format="::concat)
                .stream())
        .flatMap(values -> values)
        .toList();
  }

  /** That it could not be read, and what could be. */
  private static String unread(Visit visit, Asked asked, String outcome) {
    var kinds = Arrays.stream(Change.values()).map(Names::lower).collect(Collectors.joining(", "));
    return Texts.of(visit.language())
        .text("compare.problem.unread." + outcome, String.join(" ", asked.unread), kinds);
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static boolean prefersJson(String accept) {
    return accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
  }

  private ResponseEntity<?> refused(Visit visit, Ward ward, Asked asked, String name) {
    var withdrawal =
        Stream.of(asked.to, asked.from)
            .flatMap(side -> city.findWithdrawal(ward, side).stream())
            .findFirst();
    if (withdrawal.isPresent() && !asked.json) {
      throw new WithdrawnException(withdrawal.get());
    }
    var names = new Names(Texts.of(visit.language()));
    var problem =
        name.isEmpty()
            ? names.text("compare.problem.nothing-before")
            : names.text("compare.problem.no-edition", name);
    if (asked.json) {
      return withdrawal
          .map(gone -> DifferenceJson.refused(visit, HttpStatus.GONE, names.withdrawn(gone)))
          .orElseGet(() -> DifferenceJson.refused(visit, HttpStatus.NOT_FOUND, problem));
    }
    var status = name.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
    var page = page(visit, names.text("compare.title", names.ward(ward)), ward);
    return html.show(
        status, "comparison/compare.jte", view(page, sides(visit, ward, asked), problem, null));
  }

  private CompareView view(Visit visit, Ward ward, Asked asked, Difference difference) {
    var texts = Texts.of(visit.language());
    var result =
        CompareView.result(texts, difference, asked.changes, asked.table, addresses(ward, asked));
    var problem = asked.unread.isEmpty() ? null : unread(visit, asked, "left-out");
    var title =
        texts.text(
            asked.table ? "compare.title.table" : "compare.title.of",
            result.before(),
            result.after());
    return view(
        page(visit, title, difference.after().ward()), sides(visit, ward, asked), problem, result);
  }

  /** The form: where it is sent, and what may be chosen for either side. */
  private record Sides(String action, Choice from, Choice to) {}

  private Sides sides(Visit visit, Ward ward, Asked asked) {
    var names = new Names(Texts.of(visit.language()));
    return new Sides(
        Addresses.ward(ward) + "/compare",
        Choice.of(names, city, ward, "from", asked.from),
        Choice.of(names, city, ward, "to", asked.to));
  }

  /** Below the ward that is compared, which need not be that of the address. */
  private Page page(Visit visit, String title, Ward above) {
    var names = new Names(Texts.of(visit.language()));
    return html.page(
        visit,
        title,
        new Crumb(names.ward(above), Addresses.ward(above), null),
        new Crumb(names.text("compare.crumb"), null, null));
  }

  private static CompareView view(
      Page page, Sides sides, @Nullable String problem, CompareView.@Nullable Result result) {
    return new CompareView(page, sides.action, sides.from, sides.to, problem, result);
  }

  private static CompareView.Addresses addresses(Ward ward, Asked asked) {
    var filter = new ArrayList<String>();
    asked.changes.forEach(change -> filter.add("&change=" + Names.lower(change)));
    var plain = Addresses.ward(ward) + "/compare?from=" + asked.from + "&to=" + asked.to;
    var filtered = plain + String.join("", filter);
    return new CompareView.Addresses(
        filtered,
        filtered + "&view=table",
        plain + "&format=json",
        Addresses.ward(ward) + "/compare?from=" + asked.to + "&to=" + asked.from);
  }
}
