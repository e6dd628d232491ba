package org.kusei.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of change sets. */
final class ChangeSetStore {
  private final JdbcClient sql;

  ChangeSetStore(Database database) {
    this.sql = database.sql();
  }

  /** Who does something, and when. */
  record By(String who, Instant at) {

    OffsetDateTime stored() {
      return at.atOffset(ZoneOffset.UTC);
    }
  }

  ChangeSetId insert(MunicipalityId municipality, LocalDate day, String title, By by) {
    return new ChangeSetId(
        sql.sql(
                """
                insert into reorganisation.change_set
                       (municipality_id, day, title, made_by, made_at)
                values (:municipality, :day, :title, :who, :at)
                returning id
                """)
            .param("municipality", municipality.value())
            .param("day", day)
            .param("title", title)
            .param("who", by.who())
            .param("at", by.stored())
            .query(Long.class)
            .single());
  }

  void insert(ChangeSet set, Change change, By by) {
    var unit = change.unit();
    var ward = change.ward();
    var heir = change.heir();
    sql.sql(
            """
            insert into reorganisation.change
              (municipality_id, set_id, kind, unit_id, ward_id, name, english, heir, who,
               occurred_at)
            values (:municipality, :set, :kind, :unit, :ward, :name, :english, :heir, :who, :at)
            """)
        .param("municipality", set.municipality().value())
        .param("set", set.id().value())
        .param("kind", change.kind().name())
        .param("unit", unit == null ? null : unit.value())
        .param("ward", ward == null ? null : ward.value())
        .param("name", change.name())
        .param("english", change.english())
        .param("heir", heir == null ? null : heir.code())
        .param("who", by.who())
        .param("at", by.stored())
        .update();
  }

  void delete(ChangeSetId set, long change) {
    sql.sql("delete from reorganisation.change where set_id = :set and id = :change")
        .param("set", set.value())
        .param("change", change)
        .update();
  }

  void tell(ChangeSet set, String thing, Heir heir, By by) {
    sql.sql(
            """
            insert into reorganisation.told
                   (municipality_id, set_id, thing, heir, who, occurred_at)
            values (:municipality, :set, :thing, :heir, :who, :at)
            on conflict (set_id, thing) do update
              set heir = excluded.heir, who = excluded.who, occurred_at = excluded.occurred_at
            """)
        .param("municipality", set.municipality().value())
        .param("set", set.id().value())
        .param("thing", thing)
        .param("heir", heir.code())
        .param("who", by.who())
        .param("at", by.stored())
        .update();
  }

  void schedule(ChangeSetId set, @Nullable String who) {
    sql.sql(
            """
            update reorganisation.change_set set scheduled_by = :who, failure = null
             where id = :set
            """)
        .param("who", who)
        .param("set", set.value())
        .update();
  }

  void failed(ChangeSetId set, String failure) {
    sql.sql("update reorganisation.change_set set failure = :failure where id = :set")
        .param("failure", failure)
        .param("set", set.value())
        .update();
  }

  void applied(ChangeSetId set, By by) {
    sql.sql(
            """
            update reorganisation.change_set
               set applied_by = :who, applied_at = :at, failure = null
             where id = :set
            """)
        .param("who", by.who())
        .param("at", by.stored())
        .param("set", set.value())
        .update();
  }

  /** Nobody else changes or applies it until the transaction ends. */
  void lock(ChangeSetId set) {
    sql.sql("select id from reorganisation.change_set where id = :set for update")
        .param("set", set.value())
        .query(Long.class)
        .list();
  }

  Optional<ChangeSet> find(ChangeSetId id) {
    return sql.sql("select * from reorganisation.change_set where id = :id")
        .param("id", id.value())
        .query((row, number) -> set(row))
        .optional();
  }

  /** The latest day first. */
  List<ChangeSet> list(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from reorganisation.change_set
             where municipality_id = :municipality order by day desc, id desc
            """)
        .param("municipality", municipality.value())
        .query((row, number) -> set(row))
        .list();
  }

  /** Those that are to be applied by themselves on that day or were on one before. */
  List<ChangeSetId> scheduled(LocalDate today) {
    return sql.sql(
            """
            select id from reorganisation.change_set
             where scheduled_by is not null and applied_at is null and day <= :today
             order by day, id
            """)
        .param("today", today)
        .query((row, number) -> new ChangeSetId(row.getLong("id")))
        .list();
  }

  private ChangeSet set(ResultSet row) throws SQLException {
    var id = new ChangeSetId(row.getLong("id"));
    var applied = row.getObject("applied_at", OffsetDateTime.class);
    return new ChangeSet(
        id,
        new MunicipalityId(row.getLong("municipality_id")),
        row.getObject("day", LocalDate.class),
        row.getString("title"),
        new ChangeSet.State(
            row.getString("made_by"),
            row.getString("scheduled_by"),
            row.getString("failure"),
            row.getString("applied_by"),
            applied == null ? null : applied.toInstant()),
        changes(id),
        told(id));
  }

  private List<Change> changes(ChangeSetId set) {
    return sql.sql("select * from reorganisation.change where set_id = :set order by id")
        .param("set", set.value())
        .query(ChangeSetStore::change)
        .list();
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    var unit = row.getObject("unit_id", Long.class);
    var ward = row.getObject("ward_id", Long.class);
    return new Change(
        row.getLong("id"),
        Change.Kind.valueOf(row.getString("kind")),
        unit == null ? null : new UnitId(unit),
        ward == null ? null : new WardId(ward),
        row.getString("name"),
        row.getString("english"),
        Heir.parse(row.getString("heir")).orElse(null));
  }

  private Map<String, Heir> told(ChangeSetId set) {
    var told = new HashMap<String, Heir>();
    sql.sql("select thing, heir from reorganisation.told where set_id = :set")
        .param("set", set.value())
        .query(row -> {
          told.put(row.getString("thing"), Heir.parse(row.getString("heir")).orElseThrow());
        });
    return told;
  }
}
