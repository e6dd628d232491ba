package org.kusei.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;
import org.kusei.platform.Texts;
import org.kusei.search.Asked.Mistake;
import org.kusei.search.Marks.Piece;
import org.kusei.search.Results.Count;
import org.kusei.search.Results.Hit;
import org.kusei.search.Results.Match;

/**
 * The page of a search.
 *
 * @param asked what the reader wrote
 * @param kept names and values of the filters, for the form to keep
 * @param summary how much was found; null where nothing was asked
 * @param notices how the question was taken
 * @param feed address of the feed of this search; null where nothing was asked
 * @param allEditions the same search with or without editions that no longer hold
 */
public record SearchView(
    Page page,
    String asked,
    List<Hidden> kept,
    @Nullable String summary,
    List<String> notices,
    boolean nothing,
    List<HitView> hits,
    List<Group> groups,
    @Nullable String allFilters,
    @Nullable Choice allEditions,
    List<Choice> suggestions,
    List<String> words,
    List<Choice> pages,
    @Nullable String feed,
    @Nullable String json) {

  /** A field of the form that nobody sees. */
  public record Hidden(String name, String value) {}

  /** A link, chosen or not. */
  public record Choice(String name, String href, boolean chosen, @Nullable String count) {}

  /** The values of one filter. */
  public record Group(String title, List<Choice> choices) {}

  /** Text, marked where it was asked for. */
  public record Part(String text, boolean marked) {}

  /** Something that was found. */
  public record HitView(
      String href,
      List<Part> title,
      String kind,
      @Nullable String ward,
      @Nullable String year,
      @Nullable String stage,
      @Nullable String stageStyle,
      List<List<Part>> context,
      List<Part> passage) {}

  static final int MOST_VALUES = 30;

  private static final int MOST_OF_A_VALUE = 40;

  /** The form alone. */
  static SearchView empty(Page page, Asked asked, List<String> words) {
    return new SearchView(
        page,
        asked.query().text(),
        kept(asked.query()),
        null,
        leftOut(page.texts(), asked),
        false,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        words,
        List.of(),
        null,
        null);
  }

  static SearchView of(
      Page page, Asked asked, Results results, SearchedCity city, List<String> near) {
    var query = asked.query();
    var texts = page.texts();
    var filtered = !query.filters().equals(Filters.NONE);
    return new SearchView(
        page,
        query.text(),
        kept(query),
        summary(texts, query, results),
        notices(texts, asked, results),
        results.total() == 0 && results.match() != Match.NOT_READY,
        results.hits().stream().map(hit -> hit(texts, city, hit)).toList(),
        groups(texts, query, results, city),
        filtered ? query.unfiltered().at("/search") : null,
        new Choice(
            texts.text("search.editions.all"),
            query.withEarlier(!query.filters().earlierToo()).at("/search"),
            query.filters().earlierToo(),
            null),
        near.stream()
            .map(word -> new Choice(word, query.asking(word).at("/search"), false, null))
            .toList(),
        List.of(),
        pages(query, results),
        query.onPage(1).at("/search.atom"),
        query.at("/api/v1/search"));
  }

  private static List<Hidden> kept(SearchQuery query) {
    var f = query.filters();
    return Stream.of(
            f.wards().stream().map(each -> new Hidden("ward", each)),
            f.kinds().stream().map(each -> new Hidden("kind", each)),
            f.stages().stream().map(each -> new Hidden("stage", each)),
            Stream.ofNullable(f.from()).map(each -> new Hidden("from", each.toString())),
            Stream.ofNullable(f.to()).map(each -> new Hidden("to", each.toString())),
            Stream.of(new Hidden("editions", "all")).filter(each -> f.earlierToo()))
        .flatMap(Function.identity())
        .toList();
  }

  private static String summary(Texts texts, SearchQuery query, Results results) {
    if (results.match() == Match.NOT_READY) {
      return texts.text("search.not-ready");
    }
    if (results.total() == 0) {
      return texts.text("search.nothing", query.text());
    }
    var count =
        texts.text(results.atLeast() ? "search.count.at-least" : "search.count", results.total());
    return texts.text(found(results.match()), query.text(), count);
  }

  /** Says with the count what of the question it counts. */
  private static String found(Match match) {
    return switch (match) {
      case APART -> "search.found.apart";
      case SOME -> "search.found.some";
      case ALL, NOTHING, NOT_READY -> "search.found";
    };
  }

  private static List<String> notices(Texts texts, Asked asked, Results results) {
    var shortened =
        results.question().shortened()
            ? Stream.of(texts.text("search.shortened"))
            : Stream.<String>of();
    return Stream.concat(leftOut(texts, asked).stream(), shortened).toList();
  }

  private static List<String> leftOut(Texts texts, Asked asked) {
    return asked.mistakes().stream()
        .filter(mistake -> !mistake.name().equals("q"))
        .map(mistake -> texts.text("search.left-out", mistake.name(), shortened(mistake.written())))
        .toList();
  }

  /** Why a search by a program is refused. */
  static String refused(Texts texts, Mistake mistake) {
    return mistake.name().equals("q")
        ? texts.text("search.refused.long")
        : texts.text("search.refused", mistake.name(), shortened(mistake.written()));
  }

  static String shortened(String written) {
    return written.codePointCount(0, written.length()) <= MOST_OF_A_VALUE
        ? written
        : written.substring(0, written.offsetByCodePoints(0, MOST_OF_A_VALUE)) + "…";
  }

  private static HitView hit(Texts texts, SearchedCity city, Hit hit) {
    var ward = hit.ward();
    var stage = hit.stage();
    var year = hit.year();
    return new HitView(
        hit.address(),
        parts(hit.title()),
        texts.text("search.kind." + hit.kind()),
        ward == null ? null : name(texts, ward),
        year == null ? null : city.year(texts, year),
        stage == null ? null : texts.text("stage." + stage),
        stage == null ? null : "stage-" + stage,
        hit.context().stream().map(SearchView::parts).toList(),
        parts(hit.passage()));
  }

  private static List<Part> parts(List<Piece> pieces) {
    return pieces.stream().map(piece -> new Part(piece.text(), piece.marked())).toList();
  }

  static String name(Texts texts, Volume.Ward ward) {
    return texts.japanese() ? ward.name() : ward.english();
  }

  private static List<Group> groups(
      Texts texts, SearchQuery query, Results results, SearchedCity city) {
    Map<String, String> names =
        city.wards().stream().collect(Collectors.toMap(Volume.Ward::slug, w -> name(texts, w)));
    var facets = results.facets();
    return Stream.of(
            group(texts, query, Fields.WARD, facets.wards(), v -> names.getOrDefault(v, v)),
            group(
                texts,
                query,
                Fields.YEAR,
                facets.years(),
                v -> city.year(texts, Integer.parseInt(v))),
            group(texts, query, Fields.KIND, facets.kinds(), v -> texts.text("search.kind." + v)),
            group(texts, query, Fields.STAGE, facets.stages(), v -> texts.text("stage." + v)))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static Group group(
      Texts texts,
      SearchQuery query,
      String facet,
      List<Count> counts,
      UnaryOperator<String> name) {
    return new Group(
        texts.text("search.by." + facet),
        counts.stream()
            .limit(MOST_VALUES)
            .map(each ->
                new Choice(
                    name.apply(each.value()),
                    query.toggled(facet, each.value()).at("/search"),
                    query.isChosen(facet, each.value()),
                    texts.text("search.count", each.count())))
            .toList());
  }

  private static List<Choice> pages(SearchQuery query, Results results) {
    long most = Math.min(results.total(), Search.DEEPEST);
    int last = (int) ((most + Search.PAGE - 1) / Search.PAGE);
    return Stream.iterate(1, page -> page <= last, page -> page + 1)
        .filter(
            page -> last > 1 && (Math.abs(page - query.page()) <= 2 || page == 1 || page == last))
        .map(page ->
            new Choice(
                page.toString(),
                query.onPage(page).at("/search"),
                page.intValue() == query.page(),
                null))
        .toList();
  }
}
