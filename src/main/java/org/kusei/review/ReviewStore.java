package org.kusei.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of reviews. */
final class ReviewStore {

  /** Who does it, and when. */
  record Deed(Actor by, Instant at) {
    OffsetDateTime stamp() {
      return at.atOffset(ZoneOffset.UTC);
    }
  }

  private final JdbcClient sql;

  ReviewStore(Database database) {
    this.sql = database.sql();
  }

  /** Nothing where somebody else began it at the same moment. */
  void insert(Deed deed, Edition edition, ReviewKind kind, String scheme) {
    sql.sql(
            """
            insert into review.review
              (municipality_id, ward_id, fiscal_year, kind, scheme, edition_id, begun_at, begun_by)
            values (:municipality, :ward, :year, :kind, :scheme, :edition, :at, :who)
            on conflict (ward_id, fiscal_year, kind) do nothing
            """)
        .param("municipality", edition.ward().municipality().value())
        .param("ward", edition.ward().id().value())
        .param("year", edition.year().start())
        .param("kind", kind.name())
        .param("scheme", scheme)
        .param("edition", edition.id().value())
        .param("at", deed.stamp())
        .param("who", deed.by().name())
        .update();
  }

  /** Whoever writes in the review or finishes it waits here for the one before. */
  Optional<Review> lock(ReviewId id) {
    return sql.sql("select * from review.review where id = :id for update")
        .param("id", id.value())
        .query(ReviewStore::read)
        .optional();
  }

  void freeze(Deed deed, ReviewId id, EditionId edition, @Nullable String unjudged) {
    sql.sql(
            """
            update review.review
               set frozen_at = :at, finished_by = :who, edition_id = :edition,
                   unjudged = :unjudged
             where id = :id
            """)
        .param("edition", edition.value())
        .param("unjudged", unjudged)
        .param("at", deed.stamp())
        .param("who", deed.by().name())
        .param("id", id.value())
        .update();
  }

  Optional<Review> find(ReviewId id) {
    return sql.sql("select * from review.review where id = :id")
        .param("id", id.value())
        .query(ReviewStore::read)
        .optional();
  }

  /** Mid-year before year-end, the earliest year first. */
  List<Review> list(WardId ward) {
    return sql.sql("select * from review.review where ward_id = :ward order by fiscal_year, kind")
        .param("ward", ward.value())
        .query(ReviewStore::read)
        .list();
  }

  List<Review> listOpen(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from review.review
             where municipality_id = :municipality and frozen_at is null order by id
            """)
        .param("municipality", municipality.value())
        .query(ReviewStore::read)
        .list();
  }

  Optional<Review> find(Ward ward, FiscalYear year, ReviewKind kind) {
    return list(ward.id()).stream()
        .filter(review -> review.year().equals(year) && review.kind() == kind)
        .findAny();
  }

  private static Review read(ResultSet row, int index) throws SQLException {
    var finished = row.getObject("frozen_at", OffsetDateTime.class);
    return new Review(
        new ReviewId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        new WardId(row.getLong("ward_id")),
        new FiscalYear(row.getInt("fiscal_year")),
        ReviewKind.valueOf(row.getString("kind")),
        row.getString("scheme"),
        new EditionId(row.getLong("edition_id")),
        finished == null ? null : finished.toInstant(),
        row.getString("finished_by"),
        row.getString("unjudged"));
  }
}
