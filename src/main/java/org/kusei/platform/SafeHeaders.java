package org.kusei.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/** What every answer tells browsers, so that a page can do no more than Kusei's own pages do. */
public final class SafeHeaders {
  /** Nothing from elsewhere, nothing inside the page, no frame around it. */
  public static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry("Content-Security-Policy", CONTENT_POLICY),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("Referrer-Policy", "same-origin"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

  public static void send(HttpServletResponse response) {
    for (var header : ALL) {
      response.setHeader(header.getKey(), header.getValue());
    }
  }

  private SafeHeaders() {}
}
