package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kusei.pages.Visit;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told when its request comes to nothing: application/problem+json. */
@ControllerAdvice(assignableTypes = {PolicyApi.class, BulkData.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiProblems {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ExceptionHandler(Refusal.class)
  ResponseEntity<byte[]> refused(Visit visit, Refusal refusal) {
    return problem(visit, refusal);
  }

  @ExceptionHandler(NotFoundException.class)
  ResponseEntity<byte[]> notFound(Visit visit) {
    return problem(visit, new Refusal(HttpStatus.NOT_FOUND, "api.not-found"));
  }

  @ExceptionHandler(WithdrawnException.class)
  ResponseEntity<byte[]> withdrawn(Visit visit, WithdrawnException thrown) {
    var withdrawal = thrown.withdrawal();
    var day = LocalDate.ofInstant(withdrawal.withdrawnAt(), ZoneId.of("Asia/Tokyo"));
    return problem(
        visit, new Refusal(HttpStatus.GONE, "api.withdrawn", day.toString(), withdrawal.reason()));
  }

  static ResponseEntity<byte[]> problem(Visit visit, Refusal refusal) {
    var status = refusal.status();
    var texts = Texts.of(visit.language());
    var json =
        MAPPER
            .createObjectNode()
            .put("type", "about:blank")
            .put("title", status.getReasonPhrase())
            .put("status", status.value())
            .put("detail", texts.text(refusal.key(), refusal.arguments().toArray()))
            .put("instance", visit.path());
    var answer =
        ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .cacheControl(CacheControl.noStore());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      answer.header(HttpHeaders.ALLOW, OpenAccess.METHODS);
    }
    return answer.body(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
  }
}
