package org.kusei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.kusei.search.Results.Count;
import org.kusei.search.Results.Facets;

/**
 * Counts in one pass all that matches, and what each filter's values would show: an entry that only
 * one filter keeps out counts for that filter's values.
 */
final class FacetCounts extends SimpleCollector {
  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 400;

  private final List<Named> named;
  private final IntPredicate inYears;
  private final long[] years = new long[YEARS];
  private NumericDocValues year = DocValues.emptyNumeric();
  private long total;

  FacetCounts(Filters filters) {
    this.named =
        List.of(
            new Named(Fields.WARD, filters.wards()),
            new Named(Fields.KIND, filters.kinds()),
            new Named(Fields.STAGE, filters.stages()));
    this.inYears =
        y -> !filters.hasYears() || (y >= filters.fromYear() && y <= filters.toYear() && y > 0);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (var each : named) {
      each.enter(context);
    }
    year = DocValues.getNumeric(context.reader(), Fields.YEAR);
  }

  @Override
  public void collect(int doc) throws IOException {
    int y = year.advanceExact(doc) ? (int) year.longValue() : 0;
    boolean yearFits = inYears.test(y);
    int misfits = yearFits ? 0 : 1;
    for (var each : named) {
      misfits += each.read(doc) ? 0 : 1;
    }
    if (misfits == 0) {
      total++;
      named.forEach(Named::count);
      countYear(y);
    } else if (misfits == 1) {
      named.forEach(Named::countMisfit);
      countYear(yearFits ? 0 : y);
    }
  }

  private void countYear(int y) {
    if (y > FIRST_YEAR && y < FIRST_YEAR + YEARS) {
      years[y - FIRST_YEAR]++;
    }
  }

  /** For a searcher without helping threads, which asks for one collector only. */
  CollectorManager<FacetCounts, FacetCounts> alone() {
    var itself = this;
    return new CollectorManager<>() {
      @Override
      public FacetCounts newCollector() {
        return itself;
      }

      @Override
      public FacetCounts reduce(Collection<FacetCounts> collectors) {
        return itself;
      }
    };
  }

  long total() {
    return total;
  }

  Facets facets() {
    var newestFirst =
        IntStream.iterate(YEARS - 1, y -> y >= 0, y -> y - 1)
            .filter(y -> years[y] > 0)
            .mapToObj(y -> new Count(Integer.toString(y + FIRST_YEAR), years[y]))
            .toList();
    return new Facets(
        named.get(0).counts(), named.get(1).counts(), named.get(2).counts(), newestFirst);
  }

  /** A facet of names; counted by their numbers within a segment of the index. */
  private static final class Named {
    private final String field;
    private final List<String> chosen;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private long[] ofSegment = {};
    private boolean[] isChosen = {};
    private int value;
    private boolean fits;

    Named(String field, List<String> chosen) {
      this.field = field;
      this.chosen = chosen;
    }

    void enter(LeafReaderContext context) throws IOException {
      settle();
      values = DocValues.getSorted(context.reader(), field);
      ofSegment = new long[values.getValueCount()];
      isChosen = new boolean[values.getValueCount()];
      for (int i = 0; i < isChosen.length; i++) {
        isChosen[i] = chosen.isEmpty() || chosen.contains(values.lookupOrd(i).utf8ToString());
      }
    }

    /** Whether the filter lets the entry through. */
    boolean read(int doc) throws IOException {
      value = values.advanceExact(doc) ? values.ordValue() : -1;
      fits = value < 0 ? chosen.isEmpty() : isChosen[value];
      return fits;
    }

    void count() {
      if (value >= 0) {
        ofSegment[value]++;
      }
    }

    void countMisfit() {
      if (!fits) {
        count();
      }
    }

    private void settle() throws IOException {
      for (int i = 0; i < ofSegment.length; i++) {
        if (ofSegment[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), ofSegment[i], Long::sum);
        }
      }
      ofSegment = new long[0];
    }

    /** The most frequent first. */
    List<Count> counts() {
      try {
        settle();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return counts.entrySet().stream()
          .map(each -> new Count(each.getKey(), each.getValue()))
          .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
          .toList();
    }
  }
}
