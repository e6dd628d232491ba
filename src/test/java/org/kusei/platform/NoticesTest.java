package org.kusei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kusei.testing.TestDatabase;

/** Waiting for PostgreSQL to say something, and giving back what the waiting took. */
class NoticesTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  private final Database database = TestDatabase.emptied();

  @Test
  void closed_givesItsConnectionBackAndTakesNoneAgain() throws Exception {
    int before = taken();
    var notices = new Notices(database, "nobody");
    notices.await(SHORT, () -> false);
    assertThat(taken()).isEqualTo(before + 1);

    notices.close();
    notices.await(SHORT, () -> false);

    assertThat(taken()).isEqualTo(before);
  }

  private int taken() {
    return ((HikariDataSource) database.dataSource()).getHikariPoolMXBean().getActiveConnections();
  }
}
