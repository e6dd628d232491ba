package org.kusei.bench;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A whole run as a file. */
public final class Report {

  private Report() {}

  /** The machine and all rows, indented, as it is kept in the repository. */
  public static String json(Machine machine, List<Row> rows) {
    var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    var json = mapper.createObjectNode();
    json.putObject("machine")
        .put("processors", machine.processors())
        .put("model", machine.model())
        .put("memory", machine.memory())
        .put("system", machine.system())
        .put("java", machine.java())
        .put("load", machine.load());
    var array = json.putArray("rows");
    for (var row : rows) {
      var entry = array.addObject().put("name", row.name());
      if (row.missing() != null) {
        entry.put("missing", row.missing());
      } else {
        entry
            .put("unit", row.unit())
            .put("value", round(row.value()))
            .put("comparedTo", row.base() == null ? null : round(row.base()))
            .put("ratio", row.ratio() == null ? null : round(row.ratio()))
            .put("aim", row.aim());
      }
    }
    return mapper.writeValueAsString(json) + "\n";
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
