package org.kusei.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kusei.platform.Database;

/** What handing in documents leaves behind: rows of every table, and files among the originals. */
public final class Traces {

  private Traces() {}

  /** The number of rows of each table of the record and of the imports, and of kept originals. */
  public static Map<String, Long> of(Database database, Path data) throws IOException {
    var traces = new TreeMap<String, Long>();
    database
        .sql()
        .sql(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname in ('intake', 'policy')
            """)
        .query(String.class)
        .list()
        .forEach(table ->
            traces.put(
                String.valueOf(table),
                database.sql().sql("select count(*) from " + table).query(Long.class).single()));
    traces.put("originals", originals(data.resolve("files")));
    return traces;
  }

  private static long originals(Path files) throws IOException {
    if (!Files.isDirectory(files)) {
      return 0;
    }
    try (var walk = Files.walk(files)) {
      return walk.filter(Files::isRegularFile).count();
    }
  }
}
