package org.kusei.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the city's reform programme (市政改革プランの取組項目) as the ward takes it up.
 *
 * @param references into the programme, e.g. 改革の柱3-3(4)
 */
public record ReformItem(
    @Nullable String code, String title, List<String> references, List<String> actions) {

  public ReformItem {
    references = List.copyOf(references);
    actions = List.copyOf(actions);
  }
}
