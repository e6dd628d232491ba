package org.kusei.drafting;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks again and again whether the moment of a decision has come, as long as the server runs. */
final class PublishingClock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PublishingClock.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Publishing publishing;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("publishing").unstarted(this::run);
  private volatile boolean closed;

  PublishingClock(Publishing publishing) {
    this.publishing = publishing;
    thread.start();
  }

  private void run() {
    while (!closed) {
      try {
        publishing.publishDue();
      } catch (DataAccessException | TransactionException e) {
        LOG.warn("Nothing could be published; trying again", e);
      }
      pause();
    }
  }

  private void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
