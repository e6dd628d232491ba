package org.kusei.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kusei.lexicon.Synonyms;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.kusei.search.Search.Order;
import org.kusei.search.Search.Wish;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The page of a search, and what is offered while somebody types. */
@Controller
final class SearchPages {
  private static final int MOST_SUGGESTIONS = 8;
  private static final int MOST_WORDS = 40;

  private final SearchedCity city;
  private final Search search;
  private final Html html;

  SearchPages(SearchedCity city, Search search, Html html) {
    this.city = city;
    this.search = search;
    this.html = html;
  }

  @GetMapping("/search")
  ResponseEntity<String> search(
      Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
    var asked = Asked.of(parameters, city);
    var query = asked.query();
    var name = Texts.of(visit.language()).text("search.title");
    var page = html.page(visit, title(visit, query), new Crumb(name, null, null)).under("/search");
    var view =
        query.text().isEmpty()
            ? SearchView.empty(page, asked, words())
            : SearchView.of(page, asked, search.find(wish(query)), city, suggested(query.text()));
    return html.show("search/search.jte", view);
  }

  /** Names what is searched for, and which page of it is shown. */
  private static String title(Visit visit, SearchQuery query) {
    var texts = Texts.of(visit.language());
    var asked = SearchView.shortened(query.text());
    return query.text().isEmpty()
        ? texts.text("search.title")
        : query.page() > 1
            ? texts.text("search.title.page", asked, query.page())
            : texts.text("search.title.of", asked);
  }

  private Wish wish(SearchQuery query) {
    return wish(city, query, Order.BEST);
  }

  static Wish wish(SearchedCity city, SearchQuery query, Order order) {
    return new Wish(
        city.municipality().orElse(0),
        query.text(),
        query.filters(),
        order,
        (query.page() - 1) * Search.PAGE,
        Search.PAGE);
  }

  static List<String> words() {
    return Synonyms.ofTheField().heads().stream().limit(MOST_WORDS).toList();
  }

  private List<String> suggested(String typed) {
    return search.suggest(city.municipality().orElse(0), typed, MOST_SUGGESTIONS).stream()
        .filter(each -> !each.equals(typed))
        .toList();
  }

  /** Options for the list under the field. */
  @GetMapping("/search/suggest")
  ResponseEntity<byte[]> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
    var options =
        suggested(typed.strip()).stream()
            .map(each -> "<option value=\"" + HtmlUtils.htmlEscape(each) + "\"></option>")
            .collect(Collectors.joining("\n"));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(options.getBytes(StandardCharsets.UTF_8));
  }
}
