package org.kusei.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.kusei.platform.Database;
import org.kusei.platform.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL, started once per test process and emptied before each test. Set {@code
 * KUSEI_TEST_DB_URL} (with user and password in it) to use a database of your own, in one process
 * only ({@code -DforkCount=1}): several would empty it under each other's hands.
 */
public final class TestDatabase {
  private static final Database DATABASE = Database.on(source());

  /** The database, migrated and with no row in any of Kusei's tables. */
  public static Database emptied() {
    return emptied("restart identity");
  }

  /** Likewise under a server that keeps in memory what is frozen: no number comes twice. */
  public static Database emptiedUnderAServer() {
    return emptied("continue identity");
  }

  private static Database emptied(String numbers) {
    var tables =
        DATABASE
            .sql()
            .sql(
                """
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema', 'kusei', 'public')
                """)
            .query(String.class)
            .list();
    if (!tables.isEmpty()) {
      truncate(String.join(", ", tables) + " " + numbers, MOST_TRIES);
    }
    return DATABASE;
  }

  /** The database as an earlier part of the test left it. */
  public static Database asItIs() {
    return DATABASE;
  }

  private static final int MOST_TRIES = 5;
  private static final String DEADLOCK = "40P01";

  /**
   * Frozen rows refuse to go, so the triggers sleep meanwhile. A server's work in the background
   * may stand in the way; then it is tried again.
   */
  private static void truncate(String what, int tries) {
    try (var connection = DATABASE.dataSource().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local session_replication_role = replica");
      statement.execute("truncate " + what + " cascade");
      connection.commit();
    } catch (SQLException e) {
      if (tries == 1 || !DEADLOCK.equals(e.getSQLState())) {
        throw new IllegalStateException(e);
      }
      truncate(what, tries - 1);
    }
  }

  private static DataSource source() {
    var url = System.getenv("KUSEI_TEST_DB_URL");
    var source = url == null ? embedded() : outside(url);
    clean(JdbcClient.create(source));
    return source;
  }

  private static DataSource outside(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  private static DataSource embedded() {
    var fork = System.getProperty("kusei.fork", "1");
    var folder = Path.of("target/test-postgresql-" + fork).toAbsolutePath();
    var server = EmbeddedPostgres.started(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    hurry(JdbcClient.create(server.dataSource()));
    return server.dataSource();
  }

  /** What is written here is thrown away; durability is tested on folders of their own. */
  private static void hurry(JdbcClient sql) {
    for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
      sql.sql("alter system set " + setting + " = off").update();
    }
    sql.sql("select pg_reload_conf()").query(Boolean.class).single();
  }

  /** An earlier run may have ended in the middle, or on other migrations. */
  private static void clean(JdbcClient sql) {
    sql.sql(
            """
            select nspname from pg_namespace
             where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
            """)
        .query(String.class)
        .list()
        .forEach(schema -> sql.sql("drop schema \"" + schema + "\" cascade").update());
  }

  private TestDatabase() {}
}
