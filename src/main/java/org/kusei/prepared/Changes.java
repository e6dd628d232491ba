package org.kusei.prepared;

import java.util.List;
import java.util.function.Consumer;
import org.kusei.platform.Database;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where other modules say what changed. Each method joins the caller's transaction, so that pages
 * are withdrawn if and only if the change is committed.
 */
public final class Changes {
  private final PartStore store;
  private final Consumer<String> here;

  /**
   * @param here told of each part right after the commit, so that whoever made the change sees it
   *     at once in this process; other processes hear of it from the database
   */
  Changes(Database database, Consumer<String> here) {
    this.store = new PartStore(database);
    this.here = here;
  }

  /** The pages of these parts, and of those below them, no longer hold. */
  public void changed(long municipality, List<String> parts) {
    // in one order, so that no two transactions wait for each other
    parts.stream().distinct().sorted().forEach(part -> store.touch(municipality, part));
    store.tell();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            parts.forEach(here);
          }
        });
  }

  /** No page holds: every process prepares all of them anew. */
  public void everything(long municipality) {
    changed(municipality, List.of(PartStore.EVERYTHING));
  }
}
