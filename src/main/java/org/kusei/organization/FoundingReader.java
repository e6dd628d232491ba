package org.kusei.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the description of a municipality and its wards from JSON. What is missing is left empty
 * here; {@link Foundings} says what is wrong.
 */
public final class FoundingReader {
  private static final Set<String> USED = Set.of("municipality", "wards");

  /** Refused when it is no JSON object. */
  public static Decision<FoundingFile> read(byte[] json) {
    try {
      var root = new JsonMapper().readTree(json);
      return root.isObject()
          ? new Accepted<>(new FoundingFile(founding(root), unused(root)))
          : new Refused<>("organization.refused.no-object");
    } catch (JacksonException e) {
      var at = e.getLocation();
      return new Refused<>(
          "organization.refused.no-json",
          Integer.toString(Math.max(at == null ? 1 : at.getLineNr(), 1)),
          Integer.toString(Math.max(at == null ? 1 : at.getColumnNr(), 1)));
    }
  }

  private static Founding founding(JsonNode root) {
    var municipality = root.at("/municipality");
    var wards = new ArrayList<FoundingWard>();
    for (var ward : root.at("/wards")) {
      wards.add(
          new FoundingWard(
              text(ward, "slug"),
              text(ward, "name"),
              text(ward, "kana"),
              text(ward, "english"),
              ward.at("/column").asInt(0),
              ward.at("/row").asInt(0)));
    }
    return new Founding(
        text(municipality, "code"),
        text(municipality, "slug"),
        text(municipality, "name"),
        text(municipality, "kana"),
        text(municipality, "english"),
        wards);
  }

  private static String text(JsonNode node, String name) {
    return node.at("/" + name).asString("").strip();
  }

  private static List<String> unused(JsonNode root) {
    return root.propertyNames().stream().filter(name -> !USED.contains(name)).toList();
  }

  private FoundingReader() {}
}
