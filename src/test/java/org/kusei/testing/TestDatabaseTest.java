package org.kusei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests stand on this, so it is tested itself. */
class TestDatabaseTest {

  @Test
  void emptied_database_speaksJapanese() {
    var sorted =
        TestDatabase.emptied()
            .sql()
            .sql("select string_agg(w, '' order by w) from (values ('か'), ('あ'), ('さ')) t (w)")
            .query(String.class)
            .single();
    assertThat(sorted).isEqualTo("あかさ");
  }
}
