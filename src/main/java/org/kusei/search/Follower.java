package org.kusei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Database;
import org.kusei.platform.Notices;
import org.kusei.search.CatalogueStore.Moment;
import org.kusei.search.CatalogueStore.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps this process' index after the database: brings it up to what was committed as soon as
 * PostgreSQL says so (or at the next look), and builds it anew when it is missing, unreadable, of
 * another shape, ahead of the database, of another size than the record, or when somebody asks.
 *
 * <p>Why nothing is missed: each look takes the database's snapshot S' and asks for the volumes
 * that were changed by a transaction which the snapshot S of the last look could not see. A
 * transaction is seen by S, or by S', or is still to come, whatever the order in which transactions
 * began and committed. The index keeps S' together with the documents.
 */
final class Follower implements OpenIndex, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final CatalogueStore store;
  private final Notices feed;
  private final IndexFolder folder;
  private final Thread thread = Thread.ofPlatform().daemon().name("search").unstarted(this::follow);
  private final AtomicReference<@Nullable LiveIndex> index = new AtomicReference<>();
  private volatile boolean closing;
  private long committed;
  private boolean dirty;

  Follower(Database database, Path home) {
    this.store = new CatalogueStore(database);
    this.feed = new Notices(database, CatalogueStore.CHANNEL);
    this.folder = new IndexFolder(home);
  }

  void start() {
    thread.start();
  }

  /** Reads the index; empty while the first one is being built. */
  @Override
  public <T> Optional<T> read(LiveIndex.Reading<T> reading) {
    for (int attempt = 0; attempt < 3; attempt++) {
      var live = index.get();
      if (live == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(live.read(reading));
      } catch (AlreadyClosedException replaced) {
        LOG.debug("a newer index took the place of this one");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }

  private void follow() {
    while (!closing) {
      try {
        look();
        feed.await(BETWEEN_LOOKS, () -> closing);
      } catch (DataAccessException | TransactionException | IOException | UncheckedIOException e) {
        if (!closing) {
          LOG.warn("the search index could not be brought up to date; trying again", e);
          pause();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(AFTER_FAILURE);
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  private void look() throws IOException {
    var live = index.get();
    if (live == null) {
      live = openOrBuild();
    }
    if (store.moment().rebuild() > live.moment().rebuild()) {
      live = build();
    }
    dirty |= catchUp(live);
    commitNowAndThen(live);
  }

  private void commitNowAndThen(LiveIndex live) throws IOException {
    if (dirty && System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
      live.commit();
      committed = System.nanoTime();
      dirty = false;
    }
  }

  private LiveIndex openOrBuild() throws IOException {
    var opened = opened();
    if (opened.isPresent()) {
      var live = opened.get();
      if (!store.isBefore(live.moment()) && isWhole(live)) {
        index.set(live);
        return live;
      }
      live.close();
    }
    return build();
  }

  /** Brings it up to date; whether it then holds as many entries as the record. */
  private boolean isWhole(LiveIndex live) throws IOException {
    var expected = new long[1];
    inOneView(
        live,
        () -> {
          store.forEachSince(live.moment(), row -> replace(live, row));
          expected[0] = store.count();
        });
    return live.size() == expected[0];
  }

  private Optional<LiveIndex> opened() throws IOException {
    var current = folder.current();
    try {
      return current.isPresent() ? LiveIndex.opened(current.get()) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("the search index is unreadable and is built anew: {}", e.toString());
      return Optional.empty();
    }
  }

  /** Whether there was anything new. */
  private boolean catchUp(LiveIndex live) throws IOException {
    var changed = new boolean[1];
    Consumer<Row> taken =
        row -> {
          changed[0] = true;
          replace(live, row);
        };
    inOneView(live, () -> store.forEachSince(live.moment(), taken));
    return changed[0];
  }

  /** Builds beside the index in use, then takes its place; readers go on meanwhile. */
  private LiveIndex build() throws IOException {
    var place = folder.fresh();
    var fresh = LiveIndex.created(place, store.moment());
    inOneView(fresh, () -> store.forEach(row -> replace(fresh, row)));
    fresh.commit();
    folder.use(place);
    var before = index.getAndSet(fresh);
    if (before != null) {
      before.close();
    }
    folder.keepOnly(place);
    LOG.info("search index built: {} entries", fresh.size());
    return fresh;
  }

  /** What is read of the database in the change is of one moment, which the index then is at. */
  private void inOneView(LiveIndex live, Runnable change) throws IOException {
    var seen = new AtomicReference<>(live.moment());
    store.inOneView(() -> {
      var now = store.moment();
      change.run();
      seen.set(new Moment(now.transactions(), live.moment().rebuild()));
    });
    live.reach(seen.get());
  }

  private void replace(LiveIndex live, Row row) {
    try {
      live.replace(row, store.entries(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join(Duration.ofSeconds(10));
      feed.close();
      var live = index.getAndSet(null);
      if (live != null) {
        live.commit();
        live.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.info("the search index was not saved and will catch up at the next start", e);
    }
  }
}
