package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kusei.testing.GoldenFile;
import org.kusei.testing.TestDatabase;

/** The schemas that all migrations together make, as reviewed text. */
class SchemaTest {
  private static final String OURS =
      "not in ('pg_catalog', 'pg_toast', 'information_schema', 'kusei', 'public')";

  @Test
  void migrations_makeTheReviewedSchema() {
    var schema =
        TestDatabase.emptied()
            .sql()
            .sql(
                """
                select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type
                       || case is_nullable when 'NO' then ' not null' else '' end
                  from information_schema.columns
                 where table_schema %1$s
                union all
                select conrelid::regclass || ': ' || pg_get_constraintdef(oid)
                  from pg_constraint
                 where connamespace::regnamespace::text %1$s and contype in ('c', 'f', 'p', 'u')
                union all
                select tgrelid::regclass || ': ' || pg_get_triggerdef(oid)
                  from pg_trigger
                 where not tgisinternal
                order by 1
                """
                    .replace("%1$s", OURS))
            .query(String.class)
            .list();
    GoldenFile.assertMatches("schema.txt", String.join("\n", schema) + "\n");
  }

  @Test
  void everyTable_carriesItsMunicipality() {
    var without =
        TestDatabase.emptied()
            .sql()
            .sql(
                """
                select t.table_schema || '.' || t.table_name
                  from information_schema.tables t
                 where t.table_schema %1$s
                   and t.table_type = 'BASE TABLE'
                   and not exists (select from information_schema.columns c
                                    where c.table_schema = t.table_schema
                                      and c.table_name = t.table_name
                                      and c.column_name = 'municipality_id'
                                      and c.is_nullable = 'NO')
                """
                    .replace("%1$s", OURS))
            .query(String.class)
            .list();
    assertThat(without).containsExactly("organization.municipality");
  }
}
