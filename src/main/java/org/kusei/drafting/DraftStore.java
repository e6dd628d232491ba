package org.kusei.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Contact;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;
import org.kusei.platform.Database;
import org.kusei.platform.TextLists;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of drafts and of what they say beside their trees. */
final class DraftStore {

  /** A draft's own row. */
  record DraftRow(
      DraftId id,
      MunicipalityId municipality,
      WardId ward,
      FiscalYear year,
      @Nullable EditionId base,
      long changes,
      int version,
      @Nullable String mayor,
      @Nullable Contact contact) {}

  private final JdbcClient sql;

  DraftStore(Database database) {
    this.sql = database.sql();
  }

  /** Empty when the ward has a draft for the year. */
  Optional<DraftRow> insert(Ward ward, FiscalYear year, @Nullable EditionId base) {
    return sql.sql(
            """
            insert into drafting.draft (municipality_id, ward_id, fiscal_year, base_id)
            values (:municipality, :ward, :year, :base)
            on conflict do nothing
            returning *
            """)
        .param("municipality", ward.municipality().value())
        .param("ward", ward.id().value())
        .param("year", year.start())
        .param("base", base == null ? null : base.value())
        .query(DraftStore::row)
        .optional();
  }

  Optional<DraftRow> find(WardId ward, FiscalYear year) {
    return sql.sql("select * from drafting.draft where ward_id = :ward and fiscal_year = :year")
        .param("ward", ward.value())
        .param("year", year.start())
        .query(DraftStore::row)
        .optional();
  }

  List<DraftRow> list(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from drafting.draft where municipality_id = :municipality
             order by fiscal_year desc, ward_id
            """)
        .param("municipality", municipality.value())
        .query(DraftStore::row)
        .list();
  }

  boolean isOf(MunicipalityId municipality, DraftId id) {
    return sql.sql(
            "select exists (select from drafting.draft where municipality_id = :home and id = :id)")
        .param("home", municipality.value())
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** Whoever changes a draft waits here for the one before; counts the change. */
  Optional<DraftRow> touch(DraftId id) {
    return sql.sql("update drafting.draft set changes = changes + 1 where id = :id returning *")
        .param("id", id.value())
        .query(DraftStore::row)
        .optional();
  }

  /** Waits likewise, and counts nothing. */
  Optional<DraftRow> lock(DraftId id) {
    return sql.sql("select * from drafting.draft where id = :id for update")
        .param("id", id.value())
        .query(DraftStore::row)
        .optional();
  }

  void base(DraftId id, EditionId base) {
    sql.sql("update drafting.draft set base_id = :base where id = :id")
        .param("id", id.value())
        .param("base", base.value())
        .update();
  }

  void updateHead(DraftRow draft, DraftHead head) {
    var contact = head.contact();
    sql.sql(
            """
            update drafting.draft
               set version = version + 1, head = :mayor, contact_unit = :unit,
                   contact_phone = :phone, contact_fax = :fax, contact_address = :address
             where id = :id
            """)
        .param("id", draft.id().value())
        .param("mayor", head.mayor())
        .param("unit", contact == null ? null : contact.unit())
        .param("phone", contact == null ? null : contact.phone())
        .param("fax", contact == null ? null : contact.fax())
        .param("address", contact == null ? null : contact.address())
        .update();
    for (var table : List.of("statement", "reform_item")) {
      sql.sql("delete from drafting." + table + " where draft_id = :id")
          .param("id", draft.id().value())
          .update();
    }
    for (int i = 0; i < head.statements().size(); i++) {
      insert(draft, i, head.statements().get(i));
    }
    for (int i = 0; i < head.reformItems().size(); i++) {
      insert(draft, i, head.reformItems().get(i));
    }
  }

  private void insert(DraftRow draft, int position, Statement statement) {
    sql.sql(
            """
            insert into drafting.statement (municipality_id, draft_id, position, kind, text)
            values (:municipality, :draft, :position, :kind, :text)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("position", position)
        .param("kind", statement.kind().name())
        .param("text", statement.text())
        .update();
  }

  private void insert(DraftRow draft, int position, ReformItem item) {
    sql.sql(
            """
            insert into drafting.reform_item
              (municipality_id, draft_id, position, code, title, reform_references, actions)
            values (:municipality, :draft, :position, :code, :title, :references, :actions)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("position", position)
        .param("code", item.code())
        .param("title", item.title())
        .param("references", TextLists.toArray(item.references()))
        .param("actions", TextLists.toArray(item.actions()))
        .update();
  }

  DraftHead head(DraftRow draft) {
    var statements =
        sql.sql("select * from drafting.statement where draft_id = :id order by position")
            .param("id", draft.id().value())
            .query((row, number) ->
                new Statement(Statement.Kind.valueOf(row.getString("kind")), row.getString("text")))
            .list();
    var items =
        sql.sql("select * from drafting.reform_item where draft_id = :id order by position")
            .param("id", draft.id().value())
            .query((row, number) ->
                new ReformItem(
                    row.getString("code"),
                    row.getString("title"),
                    TextLists.of(row, "reform_references"),
                    TextLists.of(row, "actions")))
            .list();
    return new DraftHead(draft.version(), draft.mayor(), statements, items, draft.contact());
  }

  private static DraftRow row(ResultSet row, int number) throws SQLException {
    long base = row.getLong("base_id");
    var contact =
        new Contact(
            row.getString("contact_unit"),
            row.getString("contact_phone"),
            row.getString("contact_fax"),
            row.getString("contact_address"));
    return new DraftRow(
        new DraftId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        new WardId(row.getLong("ward_id")),
        new FiscalYear(row.getInt("fiscal_year")),
        base == 0 ? null : new EditionId(base),
        row.getLong("changes"),
        row.getInt("version"),
        row.getString("head"),
        contact.equals(new Contact(null, null, null, null)) ? null : contact);
  }
}
