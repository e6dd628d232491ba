package org.kusei.reorganisation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Applies what is scheduled, as soon as its day has come, while a server runs. */
final class DayWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private final Reorganisations reorganisations;
  private final Thread thread = Thread.ofVirtual().name("reorganisation").unstarted(this::work);

  DayWatch(Reorganisations reorganisations) {
    this.reorganisations = reorganisations;
  }

  void start() {
    thread.start();
  }

  private void work() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException e) {
      LOG.debug("nothing is applied any more: the server stops");
    }
  }

  private void look() {
    try {
      int applied = reorganisations.applyScheduled();
      if (applied > 0) {
        LOG.info("change sets of units applied: {}", applied);
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("scheduled change sets could not be applied; trying again", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
