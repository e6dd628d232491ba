package org.kusei.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What every answer tells browsers, so that a page can do no more than Kusei's own pages do. */
public final class SafeHeaders {
  /** Nothing from elsewhere, nothing inside the page, no frame around it. */
  public static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  /** Name and value, in the order in which they are sent. */
  public static final SequencedMap<String, String> ALL =
      Collections.unmodifiableSequencedMap(inOrder());

  private static SequencedMap<String, String> inOrder() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Security-Policy", CONTENT_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return headers;
  }

  public static void send(HttpServletResponse response) {
    ALL.forEach(response::setHeader);
  }

  private SafeHeaders() {}
}
