package org.kusei.prepared;

import java.util.List;
import org.kusei.testing.TestServer;

/** Whether the pages of a server all lie ready. */
public final class Readiness {

  public static boolean isWhole(TestServer server) {
    var parts =
        server.getAll(PageSource.class).stream()
            .map(PageSource::parts)
            .flatMap(List::stream)
            .toList();
    return server.get(PreparedFolder.class).complete().containsAll(parts);
  }

  private Readiness() {}
}
