package org.kusei.prepared;

import java.io.IOException;

/** Takes rendered pages one by one. */
@FunctionalInterface
interface Taker {

  /** False ends the rendering. */
  boolean take(PageHead head, byte[] body) throws IOException;
}
