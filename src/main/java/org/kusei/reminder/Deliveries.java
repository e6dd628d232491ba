package org.kusei.reminder;

import org.jspecify.annotations.Nullable;

/** The sending of letters while the server runs; nothing where no mail server is named. */
record Deliveries(@Nullable MorningPost post) implements AutoCloseable {

  @Override
  public void close() {
    if (post != null) {
      post.close();
    }
  }
}
