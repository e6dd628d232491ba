package org.kusei.source;

import java.io.IOException;

/** Reads the bytes of one format as a source form. */
public interface Reader {

  /**
   * Reads the whole document.
   *
   * @throws IOException when the bytes are not well-formed
   * @throws UnreadableException when they are, but cannot be read for a reason a person can mend
   */
  SourceForm read(byte[] bytes, Deadline deadline) throws IOException;
}
