package org.kusei.review;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kusei.platform.Database;
import org.kusei.review.ReviewStore.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what was written in reviews. */
final class EntryStore {
  private final JdbcClient sql;

  EntryStore(Database database) {
    this.sql = database.sql();
  }

  void insert(Deed deed, Review review, NewEntry added, int number) {
    sql.sql(
            """
            insert into review.entry
              (municipality_id, review_id, subject, number, done, problem, remedy, reason, who,
               occurred_at)
            values
              (:municipality, :review, :subject, :number, :done, :problem, :remedy, :reason, :who,
               :at)
            """)
        .param("municipality", review.municipality().value())
        .param("review", review.id().value())
        .param("subject", added.subject().name())
        .param("number", number)
        .param("done", added.done())
        .param("problem", added.problem())
        .param("remedy", added.remedy())
        .param("reason", added.reason())
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
    added.codes().forEach((dimension, code) -> insert(review, added, number, dimension, code));
  }

  private void insert(Review review, NewEntry added, int number, String dimension, String code) {
    sql.sql(
            """
            insert into review.judgement
              (municipality_id, review_id, subject, number, dimension, scheme, code)
            values (:municipality, :review, :subject, :number, :dimension, :scheme, :code)
            """)
        .param("municipality", review.municipality().value())
        .param("review", review.id().value())
        .param("subject", added.subject().name())
        .param("number", number)
        .param("dimension", dimension)
        .param("scheme", review.scheme())
        .param("code", code)
        .update();
  }

  /** The last of each subject. */
  Map<Subject, Entry> listLast(ReviewId review) {
    var last = new LinkedHashMap<Subject, Entry>();
    list(review).forEach(entry -> last.put(entry.subject(), entry));
    return last;
  }

  /** All that were ever written, subject by subject, the earliest first. */
  List<Entry> list(ReviewId review) {
    var codes = codes(review);
    return sql.sql("select * from review.entry where review_id = :review order by subject, number")
        .param("review", review.value())
        .query((row, index) -> {
          var subject = new Subject(row.getString("subject"));
          int number = row.getInt("number");
          return new Entry(
              subject,
              number,
              codes.getOrDefault(subject.name() + "/" + number, Map.of()),
              row.getString("done"),
              row.getString("problem"),
              row.getString("remedy"),
              row.getString("reason"),
              row.getString("who"),
              row.getObject("occurred_at", OffsetDateTime.class).toInstant());
        })
        .list();
  }

  private Map<String, Map<String, String>> codes(ReviewId review) {
    var codes = new HashMap<String, Map<String, String>>();
    sql.sql("select * from review.judgement where review_id = :review")
        .param("review", review.value())
        .query(row -> {
          var entry = row.getString("subject") + "/" + row.getInt("number");
          codes
              .computeIfAbsent(entry, _ -> new HashMap<>())
              .put(row.getString("dimension"), row.getString("code"));
        });
    return codes;
  }
}
