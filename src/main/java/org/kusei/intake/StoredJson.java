package org.kusei.intake;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.kusei.editing.OutlineEdit;
import org.kusei.editing.Shelf;
import org.kusei.outline.Outline;
import org.kusei.plan.Amount;
import tools.jackson.databind.json.JsonMapper;

/** Outlines and edits as the database keeps them. */
public final class StoredJson {

  /** Says in the JSON which of the permitted records it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface OneOfSeveral {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Amount.class, OneOfSeveral.class)
          .addMixIn(OutlineEdit.class, OneOfSeveral.class)
          .addMixIn(Shelf.class, OneOfSeveral.class)
          .build();

  public static String write(Outline outline) {
    return MAPPER.writeValueAsString(outline);
  }

  public static String write(OutlineEdit edit) {
    return MAPPER.writerFor(OutlineEdit.class).writeValueAsString(edit);
  }

  static Outline outline(String json) {
    return MAPPER.readValue(json, Outline.class);
  }

  public static OutlineEdit edit(String json) {
    return MAPPER.readValue(json, OutlineEdit.class);
  }

  private StoredJson() {}
}
