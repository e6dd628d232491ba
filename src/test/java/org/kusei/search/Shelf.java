package org.kusei.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kusei.platform.Database;
import org.kusei.search.Results.Hit;
import org.kusei.search.Results.Match;
import org.kusei.search.Search.Order;
import org.kusei.search.Search.Wish;
import org.kusei.search.Volume.Entry;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** A city's published texts in a real database, and one process' index of them. */
final class Shelf implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  final Database database;
  final long city;
  final Catalogue catalogue;
  final Follower follower;
  final Search search;

  private Shelf(Database database, long city, Path folder) {
    this.database = database;
    this.city = city;
    this.catalogue = new Catalogue(database);
    this.follower = new Follower(database, folder);
    this.search = new Search(follower);
  }

  /** On an empty database. */
  static Shelf empty(Path folder) {
    var database = TestDatabase.emptied();
    return new Shelf(database, TestCity.founded(database).id().value(), folder).started();
  }

  /** Another process on the same database. */
  Shelf beside(Path folder) {
    return new Shelf(database, city, folder).started();
  }

  private Shelf started() {
    follower.start();
    await(() -> follower.read(searcher -> true).isPresent());
    return this;
  }

  Volume volume(String ward, int year, int edition) {
    var series = "/" + ward + "/" + year;
    return new Volume(
        city,
        series + "/editions/" + edition,
        series,
        new Volume.Ward(ward, ward.equals("hama") ? "浜区" : "丘区", ward + " Ward"),
        year,
        edition == 1 ? "draft" : "adopted",
        edition,
        Instant.parse("2019-04-01T00:00:00Z").plusSeconds(year * 1000L + edition));
  }

  static Entry entry(String title, String... passages) {
    return new Entry("initiative", "/" + title.hashCode(), title, List.of(), List.of(passages));
  }

  /** Publishes the entries as the current edition. */
  Volume publish(String ward, int year, Entry... entries) {
    return publish(volume(ward, year, 2), entries);
  }

  Volume publish(Volume volume, Entry... entries) {
    database
        .transactions()
        .executeWithoutResult(tx -> {
          catalogue.put(volume, List.of(entries));
          catalogue.setCurrent(city, volume.series(), Optional.of(volume.address()));
        });
    return volume;
  }

  Results find(String text) {
    return find(text, Filters.NONE);
  }

  Results find(String text, Filters filters) {
    return search.find(new Wish(city, text, filters, Order.BEST, 0, 20));
  }

  /** How many entries hold the words just so. */
  long count(String text) {
    var found = find(text);
    return found.match() == Match.ALL ? found.total() : 0;
  }

  List<String> titles(String text) {
    return titles(find(text));
  }

  static List<String> titles(Results results) {
    return results.hits().stream().map(Shelf::title).toList();
  }

  static String title(Hit hit) {
    return plain(hit.title());
  }

  static String plain(List<Marks.Piece> pieces) {
    return String.join("", pieces.stream().map(Marks.Piece::text).toList());
  }

  static String marked(List<Marks.Piece> pieces) {
    return String.join(
        "",
        pieces.stream()
            .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
            .toList());
  }

  /** Until the index has everything that was published before. */
  Shelf current() {
    publish(volume("mark", 2000, 1), entry("しおり" + System.nanoTime() + "枚目"));
    var last =
        database
            .sql()
            .sql("select max(title) from search.entry where title like 'しおり%'")
            .query(String.class)
            .single();
    await(() -> find("\"" + last + "\"").total() == 1);
    return this;
  }

  static void await(BooleanSupplier condition) {
    var end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come about within " + LIMIT);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    follower.close();
  }
}
