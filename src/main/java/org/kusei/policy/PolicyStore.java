package org.kusei.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewEdition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Contact;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of policies and of the rows of their editions. */
final class PolicyStore {

  /** An edition's own row; its ward is looked up by whoever may. */
  record EditionRow(
      EditionId id,
      long policy,
      WardId ward,
      FiscalYear year,
      int number,
      Stage stage,
      @Nullable String head,
      @Nullable LocalDate publishedOn,
      @Nullable Contact contact,
      @Nullable SourceFile source,
      String reason,
      Instant frozenAt) {}

  private final JdbcClient sql;

  PolicyStore(Database database) {
    this.sql = database.sql();
  }

  /** Whoever records for a ward waits here for the one before, in whatever process. */
  void lock(WardId ward) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('policy of ward ' || :ward, 0))")
        .param("ward", ward.value())
        .query((row, number) -> true)
        .single();
  }

  long policyOf(Ward ward, FiscalYear year) {
    sql.sql(
            """
            insert into policy.policy (municipality_id, ward_id, fiscal_year)
            values (:municipality, :ward, :year)
            on conflict do nothing
            """)
        .param("municipality", ward.municipality().value())
        .param("ward", ward.id().value())
        .param("year", year.start())
        .update();
    return sql.sql("select id from policy.policy where ward_id = :ward and fiscal_year = :year")
        .param("ward", ward.id().value())
        .param("year", year.start())
        .query(Long.class)
        .single();
  }

  /** Numbers are never given twice, those of withdrawn editions included. */
  int nextNumber(WardId ward, FiscalYear year) {
    return sql.sql(
            """
            select coalesce(max(e.number), 0) + 1
              from policy.edition e join policy.policy p on p.id = e.policy_id
             where p.ward_id = :ward and p.fiscal_year = :year
            """)
        .param("ward", ward.value())
        .param("year", year.start())
        .query(Integer.class)
        .single();
  }

  /** Of any edition that was ever frozen. */
  Optional<WardId> wardOf(EditionId edition) {
    return sql.sql(
            """
            select p.ward_id from policy.edition e join policy.policy p on p.id = e.policy_id
             where e.id = :id and e.frozen_at is not null
            """)
        .param("id", edition.value())
        .query((row, number) -> new WardId(row.getLong(1)))
        .optional();
  }

  /**
   * @param corrects the withdrawn edition that this one stands for
   */
  EditionId insert(long policy, int number, NewEdition edition, @Nullable EditionId corrects) {
    var contact = edition.contact();
    var source = edition.source();
    return new EditionId(
        sql.sql(
                """
                insert into policy.edition
                  (municipality_id, policy_id, number, stage, head, published_on, contact_unit,
                   contact_phone, contact_fax, contact_address, source_hash, source_name, reason,
                   corrects_id)
                values
                  (:municipality, :policy, :number, :stage, :head, :publishedOn, :unit,
                   :phone, :fax, :address, :hash, :name, :reason, :corrects)
                returning id
                """)
            .param("municipality", edition.ward().municipality().value())
            .param("policy", policy)
            .param("number", number)
            .param("stage", edition.stage().name())
            .param("head", edition.head())
            .param("publishedOn", edition.publishedOn())
            .param("unit", contact == null ? null : contact.unit())
            .param("phone", contact == null ? null : contact.phone())
            .param("fax", contact == null ? null : contact.fax())
            .param("address", contact == null ? null : contact.address())
            .param("hash", source == null ? null : source.hash())
            .param("name", source == null ? null : source.name())
            .param("reason", edition.reason())
            .param("corrects", corrects == null ? null : corrects.value())
            .query(Long.class)
            .single());
  }

  void freeze(EditionId edition, Instant at) {
    sql.sql("update policy.edition set frozen_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", edition.value())
        .update();
  }

  void insertHistory(EditionId edition, NewEdition content, Actor by, Instant at) {
    sql.sql(
            """
            insert into policy.history (municipality_id, edition_id, who, what, why, occurred_at)
            values (:municipality, :edition, :who, 'edition recorded', :why, :at)
            """)
        .param("municipality", content.ward().municipality().value())
        .param("edition", edition.value())
        .param("who", by.name())
        .param("why", content.reason())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<FiscalYear> years(WardId ward) {
    return sql.sql(
            """
            select distinct fiscal_year from policy.public_edition
             where ward_id = :ward
             order by fiscal_year desc
            """)
        .param("ward", ward.value())
        .query((row, number) -> new FiscalYear(row.getInt(1)))
        .list();
  }

  /** By number. */
  List<EditionRow> list(WardId ward, FiscalYear year) {
    return sql.sql(
            """
            select * from policy.public_edition
             where ward_id = :ward and fiscal_year = :year
             order by number
            """)
        .param("ward", ward.value())
        .param("year", year.start())
        .query(PolicyStore::row)
        .list();
  }

  Optional<EditionRow> find(EditionId id) {
    return sql.sql(
            """
            select * from policy.public_edition where id = :id
            """)
        .param("id", id.value())
        .query(PolicyStore::row)
        .optional();
  }

  /** The public editions of these policies. */
  List<EditionRow> listOf(Collection<Long> policies) {
    return policies.isEmpty()
        ? List.of()
        : sql.sql("select * from policy.public_edition where policy_id in (:policies)")
            .param("policies", policies)
            .query(PolicyStore::row)
            .list();
  }

  List<EditionRow> listAll(long municipality) {
    return sql.sql(
            """
            select * from policy.public_edition where municipality_id = :municipality
            """)
        .param("municipality", municipality)
        .query(PolicyStore::row)
        .list();
  }

  /** Latest first. */
  List<EditionRow> listNewest(long municipality, int limit) {
    return sql.sql(
            """
            select * from policy.public_edition
             where municipality_id = :municipality
             order by frozen_at desc, id desc
             limit :limit
            """)
        .param("municipality", municipality)
        .param("limit", limit)
        .query(PolicyStore::row)
        .list();
  }

  /**
   * By the day printed on it; without one, by the day it was recorded or its year began, whichever
   * came first, so that an old paper entered today is not news. Latest first.
   */
  List<EditionRow> listLatelyPublished(long municipality, int limit) {
    return sql.sql(
            """
            select * from policy.public_edition
             where municipality_id = :municipality
             order by coalesce(published_on,
                               least((frozen_at at time zone 'Asia/Tokyo')::date,
                                     make_date(fiscal_year, 4, 1))) desc,
                      frozen_at desc, id desc
             limit :limit
            """)
        .param("municipality", municipality)
        .param("limit", limit)
        .query(PolicyStore::row)
        .list();
  }

  static EditionRow row(ResultSet row, int number) throws SQLException {
    return new EditionRow(
        new EditionId(row.getLong("id")),
        row.getLong("policy_id"),
        new WardId(row.getLong("ward_id")),
        new FiscalYear(row.getInt("fiscal_year")),
        row.getInt("number"),
        Stage.valueOf(row.getString("stage")),
        row.getString("head"),
        row.getObject("published_on", LocalDate.class),
        contact(row),
        source(row),
        row.getString("reason"),
        row.getObject("frozen_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Contact contact(ResultSet row) throws SQLException {
    var contact =
        new Contact(
            row.getString("contact_unit"),
            row.getString("contact_phone"),
            row.getString("contact_fax"),
            row.getString("contact_address"));
    return contact.equals(new Contact(null, null, null, null)) ? null : contact;
  }

  private static @Nullable SourceFile source(ResultSet row) throws SQLException {
    var hash = row.getString("source_hash");
    return hash == null ? null : new SourceFile(hash, row.getString("source_name"));
  }
}
