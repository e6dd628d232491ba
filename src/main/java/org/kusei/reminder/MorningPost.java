package org.kusei.reminder;

import java.time.Duration;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Writes and sends the letters, looking every minute while a server runs. */
final class MorningPost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MorningPost.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private final Reminders reminders;
  private final Municipalities municipalities;
  private final Mail mail;
  private final Thread thread = Thread.ofVirtual().name("reminders").unstarted(this::work);

  MorningPost(Reminders reminders, Municipalities municipalities, Mail mail) {
    this.reminders = reminders;
    this.municipalities = municipalities;
    this.mail = mail;
  }

  void start() {
    thread.start();
  }

  private void work() {
    try {
      while (true) {
        look();
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      LOG.debug("no more reminders: the server stops");
    }
  }

  private void look() {
    try {
      municipalities.list().forEach(city -> reminders.write(city.id()));
      int sent = reminders.send(mail);
      if (sent > 0) {
        LOG.info("reminders sent: {}", sent);
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("reminders could not be written or sent; trying again", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
