package org.kusei.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kusei.pages.Html;
import org.kusei.pages.ProblemJson;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.kusei.search.Asked.Mistake;
import org.kusei.search.Marks.Piece;
import org.kusei.search.Results.Count;
import org.kusei.search.Results.Hit;
import org.kusei.search.Results.Match;
import org.kusei.search.Search.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Search for programs: results as JSON, as {@code openapi.json} describes them, and as a feed. */
@Controller
final class SearchApi {
  static final String ADDRESS = "/api/v1/search";
  static final String FEED = "/search.atom";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final SearchedCity city;
  private final Search search;

  SearchApi(SearchedCity city, Search search) {
    this.city = city;
    this.search = search;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> search(
      Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
    var asked = Asked.of(parameters, city);
    if (!asked.mistakes().isEmpty()) {
      return refused(visit, asked.mistakes().getFirst());
    }
    var query = asked.query();
    var results = search.find(SearchPages.wish(city, query, Order.BEST));
    return answer(MediaType.APPLICATION_JSON, MAPPER.writeValueAsString(json(query, results)));
  }

  /** What was published last comes first, so that a feed reader tells what is new. */
  @GetMapping(FEED)
  ResponseEntity<byte[]> feed(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
    var asked = Asked.of(parameters, city);
    if (!asked.mistakes().isEmpty()) {
      return refused(visit, asked.mistakes().getFirst());
    }
    var query = asked.query();
    var results = search.find(SearchPages.wish(city, query, Order.LATEST));
    return answer(
        MediaType.parseMediaType("application/atom+xml;charset=UTF-8"),
        SearchFeed.write(city, query, results));
  }

  private static ResponseEntity<byte[]> refused(Visit visit, Mistake mistake) {
    var detail = SearchView.refused(Texts.of(visit.language()), mistake);
    return ProblemJson.of(visit, HttpStatus.BAD_REQUEST, detail);
  }

  private static ResponseEntity<byte[]> answer(MediaType type, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(Html.PUBLIC)
        .eTag(Html.tag(bytes))
        .header("Access-Control-Allow-Origin", "*")
        .body(bytes);
  }

  private static ObjectNode json(SearchQuery query, Results results) {
    var json = MAPPER.createObjectNode();
    json.put("query", query.text())
        .put("match", code(results.match()))
        .put("total", results.total())
        .put("totalIsAtLeast", results.atLeast())
        .put("page", query.page());
    results.hits().forEach(hit -> json.withArray("items").add(item(hit)));
    json.withArray("items");
    var facets = json.putObject("facets");
    counts(facets.putArray("ward"), results.facets().wards());
    counts(facets.putArray("year"), results.facets().years());
    counts(facets.putArray("kind"), results.facets().kinds());
    counts(facets.putArray("stage"), results.facets().stages());
    boolean more = (long) query.page() * Search.PAGE < Math.min(results.total(), Search.DEEPEST);
    json.put("next", more ? query.onPage(query.page() + 1).at(ADDRESS) : null);
    return json;
  }

  private static String code(Match match) {
    return match.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ObjectNode item(Hit hit) {
    var item = MAPPER.createObjectNode();
    item.put("kind", hit.kind()).put("href", hit.address());
    item.put("title", text(hit.title())).set("titleMarks", marks(hit.title()));
    item.put("passage", text(hit.passage())).set("passageMarks", marks(hit.passage()));
    hit.context().forEach(above -> item.withArray("context").add(text(above)));
    var ward = hit.ward();
    if (ward != null) {
      item.putObject("ward").put("slug", ward.slug()).put("name", ward.name());
    }
    return item.put("fiscalYear", hit.year())
        .put("stage", hit.stage())
        .put("edition", hit.edition())
        .put("publishedAt", hit.publishedAt().toString());
  }

  static String text(List<Piece> pieces) {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Pairs of first character and the one after the last. */
  private static ArrayNode marks(List<Piece> pieces) {
    var marks = MAPPER.createArrayNode();
    int at = 0;
    for (var piece : pieces) {
      if (piece.marked()) {
        marks.addArray().add(at).add(at + piece.text().length());
      }
      at += piece.text().length();
    }
    return marks;
  }

  private static void counts(ArrayNode into, List<Count> counts) {
    counts.forEach(each -> into.addObject().put("value", each.value()).put("count", each.count()));
  }
}
