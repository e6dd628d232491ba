package org.kusei.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the city reform block (市政改革プラン, 様式3) as recognised.
 *
 * @param references into the programme, e.g. 改革の柱3-3(4)
 */
public record OutlineReformItem(
    @Nullable String code,
    Passage title,
    List<String> references,
    List<Passage> actions,
    Lines lines) {

  public OutlineReformItem {
    references = List.copyOf(references);
    actions = List.copyOf(actions);
  }
}
