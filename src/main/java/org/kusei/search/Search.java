package org.kusei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.kusei.search.Marks.Piece;
import org.kusei.search.Results.Hit;
import org.kusei.search.Results.Match;

/** Answers questions over everything published. No question fails, and none takes for ever. */
final class Search {
  static final int PAGE = 20;

  /** Nobody pages further; whoever needs more takes the open data. */
  static final int DEEPEST = 1_000;

  private static final long MOST_MILLIS = 1_500;
  private static final int PASSAGE = 140;
  private static final SortField NEWER = new SortField(Fields.YEAR, SortField.Type.INT, true);
  private static final SortField[] STABLE = {
    new SortField(Fields.VOLUME, SortField.Type.LONG),
    new SortField(Fields.POSITION, SortField.Type.INT)
  };

  private final OpenIndex index;

  Search(OpenIndex index) {
    this.index = index;
  }

  /** In which order hits come. */
  enum Order {
    /** The best first. */
    BEST,
    /** What was published last first. */
    LATEST
  }

  private static Sort sort(Order order) {
    var first =
        switch (order) {
          case BEST -> Stream.of(SortField.FIELD_SCORE, NEWER);
          case LATEST -> Stream.of(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true));
        };
    return new Sort(Stream.concat(first, Stream.of(STABLE)).toArray(SortField[]::new));
  }

  /**
   * A question with all that belongs to it.
   *
   * @param from how many hits to pass over
   * @param size how many to show
   */
  record Wish(long municipality, String text, Filters filters, Order order, int from, int size) {

    Wish {
      size = Math.clamp(size, 1, 100);
      from = Math.clamp(from, 0, DEEPEST - size);
    }
  }

  Results find(Wish wish) {
    var question = Question.of(wish.text());
    if (question.isEmpty()) {
      return Results.none(question, Match.NOTHING);
    }
    return index
        .read(searcher -> find(searcher, wish, question))
        .orElseGet(() -> Results.none(question, Match.NOT_READY));
  }

  /** All words; else the words apart; else some of them. */
  private static Results find(IndexSearcher shared, Wish wish, Question question)
      throws IOException {
    var searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(MOST_MILLIS));
    var all = find(searcher, wish, question, Match.ALL);
    if (all.total() > 0 || searcher.timedOut()) {
      return all;
    }
    var finer = question.apart();
    var apart = find(searcher, wish, finer, Match.APART);
    var words = finer.withoutLetters();
    if (apart.total() > 0
        || searcher.timedOut()
        || finer.wanted().size() < 2
        || words.wanted().isEmpty()) {
      return apart;
    }
    return find(searcher, wish, words, Match.SOME);
  }

  private static Results find(IndexSearcher searcher, Wish wish, Question question, Match match)
      throws IOException {
    var asked = Matching.of(question, match == Match.SOME);
    var counts = new FacetCounts(wish.filters());
    searcher.search(
        both(asked, Matching.scope(wish.municipality(), wish.filters().earlierToo())),
        counts.alone());
    if (counts.total() == 0) {
      var nothing = Results.none(question, Match.NOTHING);
      return new Results(
          question, Match.NOTHING, 0, searcher.timedOut(), nothing.hits(), counts.facets());
    }
    var top =
        top(searcher, both(asked, Matching.within(wish.municipality(), wish.filters())), wish);
    return new Results(
        question,
        match,
        counts.total(),
        searcher.timedOut(),
        hits(searcher, top, wish, question),
        counts.facets());
  }

  private static Query both(Query asked, BooleanQuery.Builder scope) {
    return new BooleanQuery.Builder()
        .add(asked, Occur.MUST)
        .add(scope.build(), Occur.FILTER)
        .build();
  }

  private static TopFieldDocs top(IndexSearcher searcher, Query query, Wish wish)
      throws IOException {
    int count = wish.from() + wish.size();
    return searcher.search(query, new TopFieldCollectorManager(sort(wish.order()), count, count));
  }

  private static List<Hit> hits(
      IndexSearcher searcher, TopFieldDocs top, Wish wish, Question question) throws IOException {
    var stored = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    for (int i = wish.from(); i < top.scoreDocs.length; i++) {
      hits.add(hit(stored.document(top.scoreDocs[i].doc, Fields.SHOWN), question));
    }
    return hits;
  }

  private static Hit hit(Document document, Question question) {
    var entry = Fields.entry(document);
    return new Hit(
        entry.kind(),
        entry.address(),
        Marks.of(entry.title(), question.wanted()).pieces(),
        entry.context().stream().map(each -> Marks.of(each, question.wanted()).pieces()).toList(),
        passage(entry.passages(), question),
        Fields.ward(document),
        Fields.number(document, Fields.YEAR),
        document.get(Fields.STAGE),
        Fields.number(document, "edition"),
        Fields.published(document));
  }

  /** Of the passage that has most of the terms, what stands around them; else its beginning. */
  private static List<Piece> passage(List<String> passages, Question question) {
    Optional<Marks> best =
        passages.stream()
            .map(passage -> Marks.of(passage, question.wanted()))
            .reduce((one, other) -> other.terms() > one.terms() ? other : one);
    return best.map(marks -> marks.around(PASSAGE)).orElse(List.of());
  }

  /** Titles and words of the field that go on as somebody began to type. */
  List<String> suggest(long municipality, String typed, int most) {
    var question = Question.of(typed);
    if (question.wanted().isEmpty()) {
      return List.of();
    }
    var words = Suggestions.words(typed);
    var titles =
        index.read(searcher -> titles(searcher, municipality, question, typed)).orElse(List.of());
    return Stream.concat(words.stream().limit(most / 2L), titles.stream())
        .distinct()
        .limit(most)
        .toList();
  }

  private static List<String> titles(
      IndexSearcher shared, long municipality, Question question, String typed) throws IOException {
    var searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(MOST_MILLIS / 3));
    var query = both(Matching.title(question, typed), Matching.scope(municipality, false));
    var top = searcher.search(query, new TopFieldCollectorManager(sort(Order.BEST), 50, 50));
    var titles = new ArrayList<String>();
    for (var each : top.scoreDocs) {
      titles.add(Fields.entry(searcher.storedFields().document(each.doc, Fields.SHOWN)).title());
    }
    return titles.stream()
        .distinct()
        .sorted(Comparator.comparing(Suggestions.beginsLast(typed)))
        .toList();
  }
}
