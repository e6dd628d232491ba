package org.kusei.prepared;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kusei.platform.Database;
import org.kusei.platform.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the folder after the record. One thread watches and withdraws what no longer holds, at
 * once; another renders what is missing, part by part. A page that was rendered from what the
 * record was before is refused, because its part was withdrawn meanwhile.
 *
 * <p>Nothing is missed, for the reason that search's follower gives: each look asks for the parts
 * changed by transactions which the snapshot of the last look could not see. A process that ends
 * between the record and the folder finds the change when it starts, for the folder remembers the
 * snapshot up to which it holds.
 */
final class Preparer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparer.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final int ENDING_SECONDS = 10;

  private final PartStore store;
  private final Notices notices;
  private final PreparedFolder folder;
  private final Rendering rendering;
  private final ExecutorService renderer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pages").factory());
  private final Thread watcher =
      Thread.ofPlatform().daemon().name("pages-watch").unstarted(this::watch);
  private final Set<String> missing = new LinkedHashSet<>();
  private volatile boolean closing;
  private volatile boolean open;
  private String moment = "";
  private String build = "";

  Preparer(Database database, List<PageSource> sources, PreparedFolder folder) {
    this.store = new PartStore(database);
    this.notices = new Notices(database, PartStore.CHANNEL);
    this.folder = folder;
    this.rendering = new Rendering(sources);
  }

  void start() {
    watcher.start();
  }

  private void watch() {
    while (!closing) {
      try {
        if (!open) {
          open();
        }
        look();
        notices.await(BETWEEN_LOOKS, () -> closing);
      } catch (DataAccessException | TransactionException | IOException e) {
        pause(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause(Exception failure) {
    if (!closing) {
      LOG.warn("prepared pages could not be brought up to date; trying again", failure);
      try {
        Thread.sleep(AFTER_FAILURE);
      } catch (InterruptedException e) {
        closing = true;
      }
    }
  }

  /** What an earlier process prepared holds, if it was this build and this record. */
  private void open() throws IOException {
    build = Build.running();
    var state = folder.state().filter(known -> known.build().equals(build));
    moment = store.moment();
    if (state.isPresent() && !store.isBefore(state.get().moment())) {
      folder.load(store.changedSince(state.get().moment()));
    } else {
      folder.clear();
      folder.remember(build, moment);
    }
    wantAll();
    folder.remember(build, moment);
    open = true;
  }

  /** What there is no more goes, what lies ready stays, the rest is wanted. */
  private void wantAll() throws IOException {
    var all = new LinkedHashSet<>(rendering.parts());
    for (var known : folder.parts()) {
      if (!all.contains(known)) {
        folder.withdraw(known);
      }
    }
    all.removeAll(folder.complete());
    want(all);
  }

  private void look() throws IOException {
    var now = store.moment();
    var changed = store.changedSince(moment);
    if (!changed.isEmpty()) {
      withdraw(changed);
      moment = now;
      wantAll();
      folder.remember(build, now);
    }
    moment = now;
  }

  private void withdraw(List<String> changed) throws IOException {
    for (var part : changed) {
      folder.withdraw(part);
    }
  }

  private void want(Iterable<String> parts) {
    synchronized (missing) {
      boolean idle = missing.isEmpty();
      parts.forEach(missing::add);
      if (idle && !missing.isEmpty()) {
        renderer.execute(this::renderMissing);
      }
    }
  }

  private Optional<String> next() {
    synchronized (missing) {
      return closing ? Optional.empty() : missing.stream().findFirst();
    }
  }

  private void renderMissing() {
    // an executor, because what it runs may throw anything at all and the next part is rendered
    try (var inner = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
      for (var part = next(); part.isPresent(); part = next()) {
        int turn = folder.turn(part.get());
        render(inner, part.get(), turn);
        done(part.get(), turn);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails is left out until it changes or the process starts again. */
  private void render(ExecutorService inner, String part, int turn) throws InterruptedException {
    try {
      inner.submit(() -> prepare(part, turn)).get();
    } catch (ExecutionException e) {
      if (!closing) {
        LOG.warn("{} cannot be prepared and is rendered when asked for", part, e.getCause());
      }
    }
  }

  private Void prepare(String part, int turn) throws IOException {
    boolean whole =
        rendering.render(
            part, (head, body) -> !closing && folder.put(part, turn, folder.page(head), body));
    if (whole) {
      folder.complete(part, turn);
    }
    return null;
  }

  /** A part that was withdrawn while it was rendered stays missing. */
  private void done(String part, int turn) {
    synchronized (missing) {
      if (folder.turn(part) == turn) {
        missing.remove(part);
      }
    }
  }

  /** Whether everything lies ready. */
  boolean isIdle() {
    synchronized (missing) {
      return open && missing.isEmpty();
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      watcher.join(Duration.ofSeconds(ENDING_SECONDS));
      renderer.shutdown();
      renderer.awaitTermination(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    notices.close();
  }
}
