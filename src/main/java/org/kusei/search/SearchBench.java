package org.kusei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.kusei.search.CatalogueStore.Moment;
import org.kusei.search.CatalogueStore.Row;
import org.kusei.search.Search.Order;
import org.kusei.search.Search.Wish;

/**
 * Measures search on generated nodes against the bare engine, which looks up one pair of letters of
 * the same question in the same index and does nothing else.
 */
public final class SearchBench {
  private static final int NODES_OF_AN_EDITION = 100;
  private static final int EDITIONS_OF_A_CITY = 240;
  private static final int WARMING = 300;

  private final GeneratedTexts texts;
  private final LiveIndex index;

  private SearchBench(long seed, LiveIndex index) {
    this.texts = new GeneratedTexts(new Random(seed));
    this.index = index;
  }

  /**
   * Times in microseconds, each of the same questions.
   *
   * @param buildSeconds to make the texts and index them
   */
  public record Report(int nodes, double buildSeconds, Times ofACity, Times bare) {}

  /** Median and 99th percentile in microseconds. */
  public record Times(double median, double p99) {}

  /** Builds an index of that many nodes in an empty folder, and asks that many questions. */
  public static Report run(Path folder, int nodes, int questions, long seed) {
    try (var index = LiveIndex.created(folder, new Moment("1:1:", 0))) {
      var bench = new SearchBench(seed, index);
      var begun = System.nanoTime();
      bench.fill(nodes);
      var seconds = (System.nanoTime() - begun) / 1e9;
      return bench.measured(nodes, questions, seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(int nodes) throws IOException {
    for (int edition = 0; edition * NODES_OF_AN_EDITION < nodes; edition++) {
      long city = edition / EDITIONS_OF_A_CITY + 1L;
      var entries = new ArrayList<Volume.Entry>();
      for (int node = 0; node < NODES_OF_AN_EDITION; node++) {
        entries.add(texts.entry());
      }
      var volume = texts.volume(city, edition % EDITIONS_OF_A_CITY);
      index.replace(new Row(edition + 1L, true, volume), entries);
    }
    index.reach(index.moment());
    index.commit();
  }

  private Report measured(int nodes, int questions, double seconds) {
    var asked = new ArrayList<String>();
    for (int i = 0; i < questions; i++) {
      asked.add(texts.question());
    }
    var one = new Search(new One(index));
    return new Report(
        nodes, seconds, times(asked, text -> one.find(wish(text))), times(asked, this::bare));
  }

  private static Wish wish(String text) {
    return new Wish(1, text, Filters.NONE, Order.BEST, 0, Search.PAGE);
  }

  private void bare(String text) {
    try {
      var query =
          Matching.within(
              Fields.BODY,
              Question.of(text).wanted().getFirst().spellings().getFirst().subList(0, 2));
      index.read(searcher ->
          searcher.search(query, new TopScoreDocCollectorManager(Search.PAGE, Search.PAGE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Times times(List<String> asked, Consumer<String> asking) {
    asked.stream().limit(WARMING).forEach(asking);
    var taken = new long[asked.size()];
    for (int i = 0; i < taken.length; i++) {
      var begun = System.nanoTime();
      asking.accept(asked.get(i));
      taken[i] = System.nanoTime() - begun;
    }
    Arrays.sort(taken);
    return new Times(taken[taken.length / 2] / 1e3, taken[taken.length * 99 / 100] / 1e3);
  }

  private static final class One implements OpenIndex {
    private final LiveIndex live;

    One(LiveIndex live) {
      this.live = live;
    }

    @Override
    public <T> Optional<T> read(LiveIndex.Reading<T> reading) {
      try {
        return Optional.of(live.read(reading));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
