package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.exchange.Codes;
import org.kusei.opendata.PolicyQuery.Found;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists of editions as JSON, without their content. */
final class PolicyList {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * A page of a list.
   *
   * @param gone what was withdrawn of all that the list is about, on every page the same
   */
  static byte[] write(Found found, List<Withdrawal> gone) {
    var json = MAPPER.createObjectNode();
    var array = json.putArray("items");
    found.items().forEach(each -> item(array.addObject(), each));
    json.put("total", found.total());
    json.put("next", found.next());
    var withdrawn = json.putArray("withdrawn");
    gone.forEach(each -> withdrawn(withdrawn.addObject(), each));
    return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  private static void withdrawn(ObjectNode json, Withdrawal withdrawal) {
    var edition = withdrawal.edition();
    names(json, edition);
    json.put("withdrawnAt", withdrawal.withdrawnAt().toString());
    json.put("reason", withdrawal.reason());
    var correction = withdrawal.correction();
    json.put("correction", correction == null ? null : Links.edition(correction));
    json.put("page", Links.page(edition));
  }

  private static void names(ObjectNode json, EditionSummary edition) {
    var ward = edition.ward();
    json.putObject("ward")
        .put("slug", ward.slug())
        .put("name", ward.name())
        .put("kana", ward.kana())
        .put("english", ward.english());
    json.put("fiscalYear", edition.year().start());
    json.put("edition", edition.number());
    json.put("stage", Codes.of(edition.stage()));
  }

  private static void item(ObjectNode json, EditionSummary edition) {
    names(json, edition);
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
