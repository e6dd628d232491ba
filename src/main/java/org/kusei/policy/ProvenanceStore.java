package org.kusei.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewEdition;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Origin;
import org.kusei.plan.Provenance;
import org.kusei.plan.Provenance.Part;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of where the parts of an edition came from. */
final class ProvenanceStore {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batch;

  ProvenanceStore(Database database) {
    this.sql = database.sql();
    this.batch = new NamedParameterJdbcTemplate(database.dataSource());
  }

  void insert(EditionId edition, NewEdition content, List<KeyedNode> nodes) {
    var source = content.source();
    if (source == null) {
      return;
    }
    var origins = new ArrayList<MapSqlParameterSource>();
    add(origins, Part.STATEMENT, null, content.statements());
    add(origins, Part.REFORM_ITEM, null, content.reformItems());
    add(origins, Part.ACHIEVEMENT, null, content.achievements());
    add(origins, Part.REMAINING, null, content.remaining());
    add(origins, Part.ATTACHMENT, null, content.attachments());
    for (var node : nodes) {
      add(origins, Part.NODE, node.key(), List.of(node.content().title()));
      add(origins, Part.PARAGRAPH, node.key(), node.content().paragraphs());
    }
    insert(edition, content.ward().municipality(), source, origins);
  }

  private void insert(
      EditionId edition,
      MunicipalityId municipality,
      SourceFile source,
      List<MapSqlParameterSource> origins) {
    origins.forEach(row ->
        row.addValue("municipality", municipality.value())
            .addValue("edition", edition.value())
            .addValue("hash", source.hash()));
    batch.batchUpdate(
        """
        insert into policy.provenance
          (municipality_id, edition_id, part, key_id, position, source_hash, first_line, last_line,
           quote)
        values
          (:municipality, :edition, :part, :key, :position, :hash, :first, :last, :quote)
        """,
        origins.toArray(MapSqlParameterSource[]::new));
  }

  private static void add(
      List<MapSqlParameterSource> rows,
      Part part,
      @Nullable NodeKey node,
      List<? extends Sourced<?>> things) {
    for (int position = 0; position < things.size(); position++) {
      var origin = things.get(position).origin();
      if (origin != null) {
        rows.add(
            new MapSqlParameterSource("part", part.name())
                .addValue("key", node == null ? null : node.value())
                .addValue("position", position)
                .addValue("first", origin.firstLine())
                .addValue("last", origin.lastLine())
                .addValue("quote", origin.quote()));
      }
    }
  }

  /** In the order of the source. */
  List<Provenance> list(EditionId edition) {
    return sql.sql(
            """
            select v.*, e.source_name
              from policy.provenance v join policy.edition e on e.id = v.edition_id
             where v.edition_id = :edition
             order by v.first_line, v.last_line, v.part, v.key_id, v.position
            """)
        .param("edition", edition.value())
        .query((row, number) -> {
          long node = row.getLong("key_id");
          return new Provenance(
              Part.valueOf(row.getString("part")),
              node == 0 ? null : new NodeKey(node),
              row.getInt("position"),
              new SourceFile(row.getString("source_hash"), row.getString("source_name")),
              new Origin(
                  row.getInt("first_line"), row.getInt("last_line"), row.getString("quote")));
        })
        .list();
  }
}
