package org.kusei.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one store: an outside PostgreSQL where settings name one, else the embedded one of the data
 * folder, begun here or, when a server already runs on the folder, shared with it.
 */
public final class Database implements AutoCloseable {
  private static final String EMBEDDED = "postgresql";

  private final HikariDataSource pool;
  private final Runnable afterwards;
  private final boolean folderOwned;

  private Database(DataSource source, boolean folderOwned, Runnable afterwards) {
    this.folderOwned = folderOwned;
    this.pool = new HikariDataSource();
    this.pool.setDataSource(source);
    this.pool.setMaximumPoolSize(16);
    this.afterwards = afterwards;
  }

  /** Whether there is one already: outside, where settings name it, else made in that folder. */
  public static boolean isIn(Path folder, DatabaseSettings settings) {
    return settings.url() != null || EmbeddedPostgres.isIn(folder.resolve(EMBEDDED));
  }

  /** For a server: the folder must be free. */
  public static Database ofServer(DataFolder folder, DatabaseSettings settings) {
    var lock = folder.tryLock();
    if (lock.isEmpty()) {
      throw new SetupException("platform.data.in-use", folder.path());
    }
    return opened(folder, settings, lock.get());
  }

  /** For a command: works beside a running server, or alone. */
  public static Database ofCommand(DataFolder folder, DatabaseSettings settings) {
    var lock = folder.tryLock();
    if (lock.isPresent() || settings.url() != null) {
      return opened(folder, settings, lock.orElse(null));
    }
    Optional<EmbeddedPostgres> running = EmbeddedPostgres.running(embedded(folder));
    var server =
        running.orElseThrow(() -> new SetupException("platform.data.in-use", folder.path()));
    return migrated(server.dataSource(), false, () -> {});
  }

  /** On a source that somebody else starts and stops. */
  public static Database on(DataSource source) {
    return migrated(source, false, () -> {});
  }

  private static Database opened(
      DataFolder folder, DatabaseSettings settings, @Nullable FileLock lock) {
    if (settings.url() != null) {
      return migrated(outside(settings.url(), settings), lock != null, () -> release(lock));
    }
    var server = EmbeddedPostgres.started(embedded(folder));
    return migrated(
        server.dataSource(),
        true,
        () -> {
          server.close();
          release(lock);
        });
  }

  private static DataSource outside(String url, DatabaseSettings settings) {
    var source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new SetupException("platform.database.bad-url");
    }
    source.setUser(settings.user());
    source.setPassword(settings.password());
    return source;
  }

  private static Path embedded(DataFolder folder) {
    return folder.resolve(EMBEDDED);
  }

  private static void release(@Nullable FileLock lock) {
    try {
      if (lock != null) {
        lock.acquiredBy().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Database migrated(DataSource source, boolean folderOwned, Runnable afterwards) {
    try {
      Flyway.configure()
          .dataSource(source)
          .defaultSchema("kusei")
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      afterwards.run();
      throw new SetupException(
          "platform.database.unusable", Optional.ofNullable(e.getMessage()).orElse(""));
    }
    return new Database(source, folderOwned, afterwards);
  }

  /** Whether no other process, such as a server, works on the data folder. */
  public boolean isFolderOwned() {
    return folderOwned;
  }

  public DataSource dataSource() {
    return pool;
  }

  public JdbcClient sql() {
    return JdbcClient.create(pool);
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  @Override
  public void close() {
    pool.close();
    afterwards.run();
  }
}
