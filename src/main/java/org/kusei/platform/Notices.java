package org.kusei.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Waits for PostgreSQL to say on a channel that something was committed. Where it cannot say so (a
 * replica, a pooler between) the wait simply lasts its time, so the one who waits must look then,
 * too.
 */
public final class Notices implements AutoCloseable {
  private static final int SLICE_MILLIS = 100;

  private final Database database;
  private final String channel;
  private @Nullable Connection connection;
  private boolean closed;

  /**
   * @param channel a plain name, as SQL writes it
   */
  public Notices(Database database, String channel) {
    this.database = database;
    this.channel = channel;
  }

  /** Returns when something was said, when the time is over or when the wait is cut short. */
  public void await(Duration most, BooleanSupplier cut) throws InterruptedException {
    var end = System.nanoTime() + most.toNanos();
    while (!cut.getAsBoolean() && System.nanoTime() < end && !isTold()) {
      // the wait itself is in isTold
    }
  }

  private boolean isTold() throws InterruptedException {
    try {
      return listening().unwrap(PGConnection.class).getNotifications(SLICE_MILLIS).length > 0;
    } catch (SQLException e) {
      drop();
      Thread.sleep(SLICE_MILLIS);
      return false;
    }
  }

  /** Who still waits when all is over gets no connection any more, which nobody would give back. */
  private synchronized Connection listening() throws SQLException {
    if (closed) {
      throw new SQLException("closed");
    }
    if (connection == null) {
      connection = database.dataSource().getConnection();
      try (var statement = connection.createStatement()) {
        statement.execute("listen " + channel);
      }
    }
    return connection;
  }

  @Override
  public synchronized void close() {
    closed = true;
    drop();
  }

  private synchronized void drop() {
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
