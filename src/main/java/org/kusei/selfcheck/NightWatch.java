package org.kusei.selfcheck;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kusei.organization.Municipalities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Has the self-check run once a night while a server runs. */
final class NightWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalTime FROM = LocalTime.of(3, 0);
  private static final LocalTime TO = LocalTime.of(5, 0);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final SelfCheck selfCheck;
  private final Municipalities municipalities;
  private final InstantSource clock;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("selfcheck").unstarted(this::work);

  NightWatch(SelfCheck selfCheck, Municipalities municipalities, InstantSource clock) {
    this.selfCheck = selfCheck;
    this.municipalities = municipalities;
    this.clock = clock;
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
      LOG.debug("no more self-checks: the server stops");
    }
  }

  /** Between three and five in the morning, unless it was done. */
  void look() {
    var now = LocalDateTime.ofInstant(clock.instant(), TOKYO);
    if (now.toLocalTime().isBefore(FROM) || !now.toLocalTime().isBefore(TO)) {
      return;
    }
    try {
      municipalities.list().forEach(city -> selfCheck.run(city.id(), now.toLocalDate()));
    } catch (DataAccessException e) {
      LOG.warn("the nightly self-check could not be made; trying again", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
