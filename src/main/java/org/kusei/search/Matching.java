package org.kusei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.kusei.lexicon.Unit;

/**
 * Questions as queries to the index. What is called so counts for more than what says so, and that
 * for more than what stands under it; how rare the letters are is BM25's affair; a word of the
 * dictionary counts beyond its letters; of two that are alike the newer comes first.
 */
final class Matching {
  private static final float IN_TITLE = 3f;
  private static final float IN_CONTEXT = 0.35f;
  private static final float OTHER_SPELLING = 0.7f;
  private static final float AS_WORD = 0.6f;
  private static final float WORD_BEGINS_SO = 0.3f;
  private static final float A_YEAR_NEWER = 0.02f;
  private static final float OF_THE_REST = 0.15f;
  private static final float IS_JUST_THAT = 30f;
  private static final int SHORTEST_BEGINNING = 3;

  /** Every wanted term somewhere in the entry, or with {@code any} at least one. */
  static Query of(Question question, boolean any) {
    var query = new BooleanQuery.Builder();
    var wanted = question.wanted().stream().map(Matching::term).toList();
    if (wanted.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else if (any) {
      var some = new BooleanQuery.Builder();
      wanted.forEach(term -> some.add(term, Occur.SHOULD));
      query.add(some.build(), Occur.MUST);
    } else {
      wanted.forEach(term -> query.add(term, Occur.MUST));
    }
    question.unwanted().forEach(term -> query.add(term(term), Occur.MUST_NOT));
    question.wanted().forEach(term -> words(term, query));
    Fields.whole(units(question))
        .map(whole -> new ConstantScoreQuery(is(Fields.WHOLE, whole)))
        .ifPresent(same -> query.add(new BoostQuery(same, IS_JUST_THAT), Occur.SHOULD));
    query.add(FeatureField.newLinearQuery(Fields.NEWNESS, Fields.YEAR, A_YEAR_NEWER), Occur.SHOULD);
    return query.build();
  }

  private static List<Unit> units(Question question) {
    return question.wanted().stream()
        .flatMap(term -> term.spellings().getFirst().stream())
        .toList();
  }

  /** Entries whose title, or the title's reading, holds what somebody began to type. */
  static Query title(Question question, String typed) {
    var query = new BooleanQuery.Builder();
    for (var term : question.wanted()) {
      var spellings = term.spellings().stream().map(units -> within(Fields.TITLE, units));
      var readings = Stream.of(within(Fields.READING, term.spellings().getFirst()));
      query.add(
          new DisjunctionMaxQuery(Stream.concat(spellings, readings).toList(), OF_THE_REST),
          Occur.MUST);
    }
    words(query, Fields.TITLE_WORDS, typed, AS_WORD);
    return query.build();
  }

  /** Filters on what readers choose; each filter of several values takes any of them. */
  static BooleanQuery.Builder within(long municipality, Filters filters) {
    var query = scope(municipality, filters.earlierToo());
    anyOf(query, Fields.WARD, filters.wards());
    anyOf(query, Fields.KIND, filters.kinds());
    anyOf(query, Fields.STAGE, filters.stages());
    if (filters.hasYears()) {
      query.add(
          IntPoint.newRangeQuery(Fields.YEAR, filters.fromYear(), filters.toYear()), Occur.FILTER);
    }
    return query;
  }

  /** One municipality's record, and of that what holds now unless the reader wants all. */
  static BooleanQuery.Builder scope(long municipality, boolean earlierToo) {
    var query = new BooleanQuery.Builder();
    query.add(is(Fields.MUNICIPALITY, Long.toString(municipality)), Occur.FILTER);
    if (!earlierToo) {
      query.add(is(Fields.CURRENT, "true"), Occur.FILTER);
    }
    return query;
  }

  private static void anyOf(BooleanQuery.Builder query, String field, List<String> values) {
    if (!values.isEmpty()) {
      var any = new BooleanQuery.Builder();
      values.forEach(value -> any.add(is(field, value), Occur.SHOULD));
      query.add(any.build(), Occur.FILTER);
    }
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query term(Question.Term term) {
    var ways = new ArrayList<Query>();
    for (int i = 0; i < term.spellings().size(); i++) {
      var weight = i == 0 ? 1f : OTHER_SPELLING;
      var units = term.spellings().get(i);
      ways.add(new BoostQuery(within(Fields.TITLE, units), IN_TITLE * weight));
      ways.add(new BoostQuery(within(Fields.BODY, units), weight));
      ways.add(new BoostQuery(within(Fields.CONTEXT, units), IN_CONTEXT * weight));
    }
    if (!term.exact() && isBeginning(term.spellings().getFirst())) {
      var begun = UnitTokenizer.word(term.spellings().getFirst().getFirst());
      Stream.of(Fields.TITLE, Fields.BODY)
          .map(field -> new BoostQuery(new PrefixQuery(new Term(field, begun)), WORD_BEGINS_SO))
          .forEach(ways::add);
    }
    return new DisjunctionMaxQuery(ways, OF_THE_REST);
  }

  /** A word of Latin letters is found by its beginning, too. */
  static boolean isBeginning(List<Unit> units) {
    var first = units.getFirst();
    return units.size() == 1
        && !first.japanese()
        && first.text().length() >= SHORTEST_BEGINNING
        && Character.isLetter(first.text().charAt(0));
  }

  private static void words(Question.Term term, BooleanQuery.Builder query) {
    words(query, Fields.TITLE_WORDS, term.written(), AS_WORD * IN_TITLE);
    words(query, Fields.BODY_WORDS, term.written(), AS_WORD);
  }

  /** Adds to the score of what has the text's words as the dictionary cuts them; finds nothing. */
  private static void words(BooleanQuery.Builder query, String field, String text, float weight) {
    var words = IndexText.words(text);
    var all = new BooleanQuery.Builder();
    words.stream().distinct().limit(8).forEach(word -> all.add(is(field, word), Occur.MUST));
    if (!words.isEmpty()) {
      query.add(new BoostQuery(all.build(), weight / words.size()), Occur.SHOULD);
    }
  }

  /** The units one after the other: Japanese ones in as few pairs as cover them. */
  static Query within(String field, List<Unit> units) {
    var phrase = new PhraseQuery.Builder();
    int place = 0;
    int covered = -1;
    for (int at = 0; at < units.size(); at++) {
      place += at == 0 ? 0 : UnitTokenizer.step(units, at);
      if (isNeeded(units, at, covered)) {
        phrase.add(new Term(field, text(units, at)), place);
        covered = beginsPair(units, at) ? at + 1 : at;
      }
    }
    var built = phrase.build();
    return built.getTerms().length == 1 ? new TermQuery(built.getTerms()[0]) : built;
  }

  /** Where nothing covers it yet, or where the Japanese letters end and the next would be bare. */
  private static boolean isNeeded(List<Unit> units, int at, int covered) {
    return at > covered || (at == covered && beginsPair(units, at) && !beginsPair(units, at + 1));
  }

  private static String text(List<Unit> units, int at) {
    return beginsPair(units, at)
        ? units.get(at).text() + units.get(at + 1).text()
        : UnitTokenizer.word(units.get(at));
  }

  private static boolean beginsPair(List<Unit> units, int at) {
    return at + 1 < units.size() && UnitTokenizer.isPair(units.get(at), units.get(at + 1));
  }

  private Matching() {}
}
