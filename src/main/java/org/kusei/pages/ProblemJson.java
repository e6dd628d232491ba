package org.kusei.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told when its request comes to nothing: application/problem+json (RFC 9457).
 */
public final class ProblemJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * The answer, of this moment only.
   *
   * @param detail a sentence for people, with what can be done
   */
  public static ResponseEntity<byte[]> of(Visit visit, HttpStatus status, String detail) {
    var json =
        MAPPER
            .createObjectNode()
            .put("type", "about:blank")
            .put("title", status.getReasonPhrase())
            .put("status", status.value())
            .put("detail", detail)
            .put("instance", visit.path());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
  }

  private ProblemJson() {}
}
