package org.kusei.pages;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/**
 * Answers what Tomcat could not read (an address with forbidden characters, one that is too long)
 * with a page as every other, and not with Tomcat's own.
 */
final class RefusedRequests extends ValveBase {
  private final Supplier<Refusals> refusals;

  RefusedRequests(Supplier<Refusals> refusals) {
    super(true);
    this.refusals = refusals;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    int status = response.getStatus();
    if (status < HttpStatus.BAD_REQUEST.value()) {
      getNext().invoke(request, response);
    } else {
      answer(request, response, Optional.ofNullable(HttpStatus.resolve(status)));
    }
  }

  private void answer(Request request, Response response, Optional<HttpStatus> status)
      throws IOException {
    var visit = Visits.ofRefused(request);
    var page = refusals.get().refused(visit, status.orElse(HttpStatus.BAD_REQUEST));
    SafeHeaders.send(response);
    if (OpenHeaders.apply(visit.path())) {
      OpenHeaders.send(response);
    }
    page.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    var body = Optional.ofNullable(page.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.finishResponse();
  }
}
