package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.Codes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists of editions as JSON, without their content. */
final class PolicyList {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * A page of a list.
   *
   * @param total of the list
   * @param next address of the next page; null on the last
   */
  static byte[] write(List<EditionSummary> items, int total, @Nullable String next) {
    var json = MAPPER.createObjectNode();
    var array = json.putArray("items");
    items.forEach(each -> item(array.addObject(), each));
    json.put("total", total);
    json.put("next", next);
    return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  private static void item(ObjectNode json, EditionSummary edition) {
    var ward = edition.ward();
    json.putObject("ward")
        .put("slug", ward.slug())
        .put("name", ward.name())
        .put("kana", ward.kana())
        .put("english", ward.english());
    json.put("fiscalYear", edition.year().start());
    json.put("edition", edition.number());
    json.put("stage", Codes.of(edition.stage()));
    json.put("head", edition.head());
    var day = edition.publishedOn();
    json.put("publishedOn", day == null ? null : day.toString());
    json.put("recordedAt", edition.recordedAt().toString());
    var source = edition.source();
    if (source == null) {
      json.putNull("source");
    } else {
      json.putObject("source").put("name", source.name()).put("sha256", source.hash());
    }
    links(json.putObject("links"), edition);
  }

  private static void links(ObjectNode json, EditionSummary edition) {
    json.put("page", Links.page(edition))
        .put("policy", Links.policy(edition))
        .put("editions", Links.editions(edition))
        .put("edition", Links.edition(edition));
    for (var format : Format.values()) {
      json.put(format.name().toLowerCase(Locale.ROOT), Links.file(edition, format));
    }
  }

  private PolicyList() {}
}
