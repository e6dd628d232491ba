package org.kusei.opendata;

import java.util.List;
import org.kusei.edition.NewEdition;
import org.kusei.exchange.IndicatorDocument;
import org.kusei.plan.NodeKey;

/**
 * An edition that comes back, with the indicators that it carries.
 *
 * @param keys of the file's nodes in reading order, which is that of the edition's nodes
 */
public record Returned(NewEdition edition, List<NodeKey> keys, List<IndicatorDocument> indicators) {

  public Returned {
    keys = List.copyOf(keys);
    indicators = List.copyOf(indicators);
  }
}
