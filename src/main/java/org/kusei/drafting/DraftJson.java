package org.kusei.drafting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.kusei.plan.Amount;
import tools.jackson.databind.json.JsonMapper;

/** Texts and whole contents as the database keeps them. */
final class DraftJson {

  /** Says in the JSON which of the permitted records it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface OneOfSeveral {}

  /** What a decision publishes, whatever is written afterwards. */
  record Decided(DraftHead head, List<DraftNode> nodes) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addMixIn(Amount.class, OneOfSeveral.class).build();

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static Decided decided(String json) {
    return MAPPER.readValue(json, Decided.class);
  }

  static DraftText text(String json) {
    return MAPPER.readValue(json, DraftText.class);
  }

  private DraftJson() {}
}
