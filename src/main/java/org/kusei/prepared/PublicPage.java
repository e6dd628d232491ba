package org.kusei.prepared;

import java.util.function.Function;
import org.kusei.platform.Visit;
import org.springframework.http.ResponseEntity;

/** An address and the handler that answers it. */
public final class PublicPage {
  private final String path;
  private final Function<Visit, ResponseEntity<String>> handler;

  /**
   * @param path e.g. {@code /hamate/2025}
   */
  public PublicPage(String path, Function<Visit, ResponseEntity<String>> handler) {
    this.path = path;
    this.handler = handler;
  }

  String path() {
    return path;
  }

  ResponseEntity<String> answer(Visit visit) {
    return handler.apply(visit);
  }
}
