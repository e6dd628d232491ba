package org.kusei.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Database;
import org.postgresql.PGConnection;

/**
 * Waits for PostgreSQL to say that something was published. Where it cannot say so (a replica, a
 * pooler between) the wait simply lasts its time, so the one who waits must look then, too.
 */
final class FeedStore implements AutoCloseable {
  private static final int SLICE_MILLIS = 100;

  private final Database database;
  private @Nullable Connection connection;

  FeedStore(Database database) {
    this.database = database;
  }

  /** Returns when something was published, when the time is over or when the wait is cut short. */
  void await(Duration most, BooleanSupplier cut) throws InterruptedException {
    var end = System.nanoTime() + most.toNanos();
    while (!cut.getAsBoolean() && System.nanoTime() < end && !isTold()) {
      // the wait itself is in isTold
    }
  }

  private boolean isTold() throws InterruptedException {
    try {
      return listening().unwrap(PGConnection.class).getNotifications(SLICE_MILLIS).length > 0;
    } catch (SQLException e) {
      close();
      Thread.sleep(SLICE_MILLIS);
      return false;
    }
  }

  private Connection listening() throws SQLException {
    if (connection == null) {
      connection = database.dataSource().getConnection();
      try (var statement = connection.createStatement()) {
        statement.execute("listen " + CatalogueStore.CHANNEL);
      }
    }
    return connection;
  }

  @Override
  public void close() {
    try (var closing = connection) {
      connection = null;
      if (closing != null && !closing.isClosed()) {
        try (var statement = closing.createStatement()) {
          statement.execute("unlisten *");
        }
      }
    } catch (SQLException gone) {
      // the connection broke, which is why it is closed
    }
  }
}
