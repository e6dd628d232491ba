package org.kusei.samplecity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes city.json and the truths. */
final class CityJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CityJson() {}

  static String print(Object value) {
    return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
  }

  static Truth truth(String json) {
    return JSON.readValue(json, Truth.class);
  }

  /** The city as city.head.json has it, with the documents in the order of acceptance. */
  static ObjectNode city(List<Plan> plans) {
    try {
      var head = Files.readString(ContentFile.FOLDER.resolveSibling("city.head.json"));
      var city = (ObjectNode) JSON.readTree(head);
      city.set("documents", JSON.valueToTree(plans.stream().map(CityJson::document).toList()));
      return city;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Object> document(Plan plan) {
    var document = new LinkedHashMap<String, Object>();
    document.put("file", plan.file());
    if (plan.stage() == null) {
      document.put("kind", "reform-review");
      document.put("year", plan.year().start());
    } else {
      document.put("kind", "policy");
      document.put("ward", plan.get("slug"));
      document.put("year", plan.year().start());
      document.put("stage", plan.get("stage"));
    }
    document.put("publishedOn", plan.get("date"));
    document.put("format", plan.format().name().toLowerCase(Locale.ROOT));
    document.put("form", plan.get("form"));
    document.put("dialect", plan.find("dialect"));
    document.put("quirks", plan.find("quirks"));
    return document;
  }
}
