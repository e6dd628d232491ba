package org.kusei.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.Origin;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.TextLists;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the city's reform programme. */
final class ProgrammeStore {

  private record ProgrammeRow(
      long id,
      MunicipalityId municipality,
      FiscalYear year,
      int number,
      @Nullable LocalDate publishedOn,
      SourceFile source) {}

  private final JdbcClient sql;

  ProgrammeStore(Database database) {
    this.sql = database.sql();
  }

  void lock(MunicipalityId municipality) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('reform programme ' || :id, 0))")
        .param("id", municipality.value())
        .query((row, number) -> true)
        .single();
  }

  /** With all that hangs on it, frozen at the end, and its history row. */
  void insert(NewProgramme programme, @Nullable Long corrects, Actor by, Instant at) {
    long id = insertRow(programme, corrects);
    for (int position = 0; position < programme.items().size(); position++) {
      insertItem(programme.municipality(), id, position, programme.items().get(position));
    }
    sql.sql("update reform.programme set frozen_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    insertHistory(programme, id, by, at);
  }

  /** Numbers count on over what is withdrawn, so that an address means one review for ever. */
  private long insertRow(NewProgramme programme, @Nullable Long corrects) {
    return sql.sql(
            """
            insert into reform.programme
              (municipality_id, fiscal_year, number, published_on, source_hash, source_name, reason,
               corrects_id)
            select :municipality, :year, coalesce(max(number), 0) + 1, :publishedOn, :hash, :name,
                   :reason, :corrects
              from reform.programme where municipality_id = :municipality and fiscal_year = :year
            returning id
            """)
        .param("municipality", programme.municipality().value())
        .param("year", programme.year().start())
        .param("publishedOn", programme.publishedOn(), Types.DATE)
        .param("corrects", corrects, Types.BIGINT)
        .param("hash", programme.source().hash())
        .param("name", programme.source().name())
        .param("reason", programme.reason())
        .query(Long.class)
        .single();
  }

  private void insertItem(
      MunicipalityId municipality, long programme, int position, Sourced<ProgrammeItem> sourced) {
    var item = sourced.value();
    var origin = sourced.origin();
    sql.sql(
            """
            insert into reform.item
              (municipality_id, programme_id, position, code, title, purpose, approach, actions,
               outcome_target, performance_target, first_line, last_line, quote)
            values
              (:municipality, :programme, :position, :code, :title, :purpose, :approach, :actions,
               :outcome, :performance, :first, :last, :quote)
            """)
        .param("municipality", municipality.value())
        .param("programme", programme)
        .param("position", position)
        .param("code", item.code())
        .param("title", item.title())
        .param("purpose", TextLists.toArray(item.purpose()))
        .param("approach", TextLists.toArray(item.approach()))
        .param("actions", TextLists.toArray(item.actions()))
        .param("outcome", TextLists.toArray(item.outcomeTarget()))
        .param("performance", TextLists.toArray(item.performanceTarget()))
        .param("first", origin == null ? null : origin.firstLine())
        .param("last", origin == null ? null : origin.lastLine())
        .param("quote", origin == null ? null : origin.quote())
        .update();
    for (int i = 0; i < item.reviews().size(); i++) {
      insertReview(municipality, programme, position, i, item.reviews().get(i));
    }
  }

  private void insertReview(
      MunicipalityId municipality, long programme, int item, int place, ItemReview review) {
    sql.sql(
            """
            insert into reform.review
              (municipality_id, programme_id, item_position, position, done, rating, assessment,
               remaining, next_steps)
            values
              (:municipality, :programme, :item, :position, :done, :rating, :assessment,
               :remaining, :next)
            """)
        .param("municipality", municipality.value())
        .param("programme", programme)
        .param("item", item)
        .param("position", place)
        .param("done", TextLists.toArray(review.done()))
        .param("rating", review.rating())
        .param("assessment", TextLists.toArray(review.assessment()))
        .param("remaining", TextLists.toArray(review.remaining()))
        .param("next", TextLists.toArray(review.next()))
        .update();
  }

  private void insertHistory(NewProgramme programme, long id, Actor by, Instant at) {
    sql.sql(
            """
            insert into reform.history (municipality_id, programme_id, who, what, why, occurred_at)
            values (:municipality, :programme, :who, 'reform programme recorded', :why, :at)
            """)
        .param("municipality", programme.municipality().value())
        .param("programme", id)
        .param("who", by.name())
        .param("why", programme.reason())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<FiscalYear> years(MunicipalityId municipality) {
    return sql.sql(
            """
            select distinct fiscal_year from reform.public_programme
             where municipality_id = :municipality
             order by fiscal_year desc
            """)
        .param("municipality", municipality.value())
        .query((row, number) -> new FiscalYear(row.getInt(1)))
        .list();
  }

  List<ReformProgramme> list(MunicipalityId municipality, FiscalYear year) {
    return sql
        .sql(
            """
            select * from reform.public_programme
             where municipality_id = :municipality and fiscal_year = :year
             order by number
            """)
        .param("municipality", municipality.value())
        .param("year", year.start())
        .query(ProgrammeStore::programmeRow)
        .list()
        .stream()
        .map(this::programme)
        .toList();
  }

  /** Also a withdrawn one. */
  Optional<ReformProgramme> find(long id) {
    return sql.sql("select * from reform.programme where id = :id and frozen_at is not null")
        .param("id", id)
        .query(ProgrammeStore::programmeRow)
        .optional()
        .map(this::programme);
  }

  private static ProgrammeRow programmeRow(ResultSet row, int number) throws SQLException {
    return new ProgrammeRow(
        row.getLong("id"),
        new MunicipalityId(row.getLong("municipality_id")),
        new FiscalYear(row.getInt("fiscal_year")),
        row.getInt("number"),
        row.getObject("published_on", LocalDate.class),
        new SourceFile(row.getString("source_hash"), row.getString("source_name")));
  }

  private ReformProgramme programme(ProgrammeRow row) {
    return new ReformProgramme(
        row.id(),
        row.municipality(),
        row.year(),
        row.number(),
        row.publishedOn(),
        row.source(),
        items(row.id()));
  }

  private List<Sourced<ProgrammeItem>> items(long programme) {
    var reviews = reviews(programme);
    return sql.sql("select * from reform.item where programme_id = :id order by position")
        .param("id", programme)
        .query((row, number) ->
            new Sourced<>(
                item(row, reviews.getOrDefault(row.getInt("position"), List.of())), origin(row)))
        .list();
  }

  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    int first = row.getInt("first_line");
    return first == 0 ? null : new Origin(first, row.getInt("last_line"), row.getString("quote"));
  }

  private static ProgrammeItem item(ResultSet row, List<ItemReview> reviews) throws SQLException {
    return new ProgrammeItem(
        row.getString("code"),
        row.getString("title"),
        TextLists.of(row, "purpose"),
        TextLists.of(row, "approach"),
        TextLists.of(row, "actions"),
        TextLists.of(row, "outcome_target"),
        TextLists.of(row, "performance_target"),
        reviews);
  }

  private Map<Integer, List<ItemReview>> reviews(long programme) {
    var found = new HashMap<Integer, List<ItemReview>>();
    sql.sql("select * from reform.review where programme_id = :id order by position")
        .param("id", programme)
        .query(row -> {
          found
              .computeIfAbsent(row.getInt("item_position"), _ -> new ArrayList<>())
              .add(review(row));
        });
    return found;
  }

  private static ItemReview review(ResultSet row) throws SQLException {
    return new ItemReview(
        TextLists.of(row, "done"),
        row.getString("rating"),
        TextLists.of(row, "assessment"),
        TextLists.of(row, "remaining"),
        TextLists.of(row, "next_steps"));
  }
}
