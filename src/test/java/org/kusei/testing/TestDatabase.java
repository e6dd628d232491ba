package org.kusei.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
      truncate(tables);
    }
    return DATABASE;
  }

  /** The database as an earlier part of the test left it. */
  public static Database asItIs() {
    return DATABASE;
  }

  /** Frozen rows refuse to go, so the triggers sleep meanwhile. */
  private static void truncate(List<@Nullable String> tables) {
    try (var connection = DATABASE.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
      statement.execute("reset session_replication_role");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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
    return server.dataSource();
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
