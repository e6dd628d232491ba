package org.kusei.search;

import java.util.Optional;

/** An index that can be asked. */
interface OpenIndex {

  /** Empty while there is none yet. */
  <T> Optional<T> read(LiveIndex.Reading<T> reading);
}
