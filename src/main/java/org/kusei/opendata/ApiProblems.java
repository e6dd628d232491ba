package org.kusei.opendata;

import java.time.LocalDate;
import java.time.ZoneId;
import org.kusei.pages.ProblemJson;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a program is told when its request comes to nothing: application/problem+json. */
@ControllerAdvice(assignableTypes = {PolicyApi.class, IndicatorApi.class, BulkData.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiProblems {
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
    var edition = withdrawal.edition();
    var words = new Wording(Texts.of(visit.language()));
    var day = LocalDate.ofInstant(withdrawal.withdrawnAt(), ZoneId.of("Asia/Tokyo"));
    return problem(
        visit,
        new Refusal(
            HttpStatus.GONE,
            "api.withdrawn",
            day.toString(),
            withdrawal.reason(),
            words.ward(edition.ward()),
            words.year(edition.year()),
            Integer.toString(edition.number())));
  }

  static ResponseEntity<byte[]> problem(Visit visit, Refusal refusal) {
    var status = refusal.status();
    var texts = Texts.of(visit.language());
    var problem =
        ProblemJson.of(visit, status, texts.text(refusal.key(), refusal.arguments().toArray()));
    return status == HttpStatus.METHOD_NOT_ALLOWED
        ? ResponseEntity.status(status)
            .headers(problem.getHeaders())
            .header(HttpHeaders.ALLOW, OpenAccess.METHODS)
            .body(problem.getBody())
        : problem;
  }
}
