package org.kusei.selfcheck;

import java.util.ArrayList;
import java.util.List;
import org.kusei.platform.Check.Difference;
import org.kusei.selfcheck.Findings.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON: what {@code ./kusei selfcheck --json} prints and what is stored. */
public final class FindingsJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  public static String write(Findings findings) {
    var root = MAPPER.createObjectNode();
    root.put("sound", findings.sound());
    var checks = root.putArray("checks");
    findings.checks().forEach(finding -> write(finding, checks.addObject()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void write(Finding finding, ObjectNode into) {
    into.put("check", finding.key());
    into.put("compared", finding.compared());
    into.put("failure", finding.failure());
    var differences = into.putArray("differences");
    for (var difference : finding.differences()) {
      differences
          .addObject()
          .put("where", difference.where())
          .put("expected", difference.expected())
          .put("found", difference.found());
    }
  }

  static Findings read(String json) {
    var checks = new ArrayList<Finding>();
    for (var check : MAPPER.readTree(json).at("/checks")) {
      checks.add(
          new Finding(
              text(check, "check"),
              check.at("/compared").asInt(),
              differences(check),
              text(check, "failure")));
    }
    return new Findings(checks);
  }

  private static List<Difference> differences(JsonNode check) {
    var differences = new ArrayList<Difference>();
    for (var each : check.at("/differences")) {
      differences.add(
          new Difference(text(each, "where"), text(each, "expected"), text(each, "found")));
    }
    return differences;
  }

  private static String text(JsonNode node, String name) {
    return node.at("/" + name).asString();
  }

  private FindingsJson() {}
}
