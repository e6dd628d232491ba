package org.kusei.search;

import java.util.List;

/**
 * A volume as the catalogue holds it.
 *
 * @param current whether it is the current one of its series
 */
public record Stored(Volume volume, boolean current, List<Volume.Entry> entries) {

  public Stored {
    entries = List.copyOf(entries);
  }
}
