package org.kusei.prepared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.kusei.pages.LanguageChoice;
import org.kusei.pages.OpenHeaders;
import org.kusei.pages.SafeHeaders;
import org.kusei.pages.Visits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Answers with the page that lies ready, where one does; else the page is rendered. Stands in
 * Tomcat before all filters and what they need, which cost more than the answer itself, and so says
 * by itself what they say of every answer.
 */
final class PreparedAnswers extends ValveBase {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedAnswers.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final PreparedFolder folder;

  PreparedAnswers(PreparedFolder folder) {
    super(true);
    this.folder = folder;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var page = find(request);
    if (page.isEmpty() || !answered(page.get(), request, response)) {
      getNext().invoke(request, response);
    }
  }

  private Optional<Prepared> find(HttpServletRequest request) {
    // what Tomcat itself refuses comes by here too, with no address where it could not read one
    if (request.getRequestURI() == null || !READING.contains(request.getMethod())) {
      return Optional.empty();
    }
    var visit = Visits.of(request);
    var accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return visit.query().isEmpty()
        ? folder
            .find(visit.language().getLanguage(), visit.path())
            .filter(page -> page.head().suits(accept))
        : Optional.empty();
  }

  /** False when the page has just been withdrawn. */
  private static boolean answered(
      Prepared page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    var encoding = Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    if (page.isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      always(request, response);
      page.headers(encoding).forEach(response::setHeader);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    var answer = read(page, encoding);
    if (answer.isEmpty()) {
      return false;
    }
    always(request, response);
    send(answer.get(), encoding, request, response);
    return true;
  }

  /** Empty when there is no such file any more, or none that can be read. */
  private static Optional<Prepared.Answer> read(Prepared page, Encoding encoding) {
    try {
      return Optional.of(page.answer(encoding));
    } catch (NoSuchFileException withdrawn) {
      return Optional.empty();
    } catch (IOException unreadable) {
      LOG.warn("{} cannot be read and is rendered", page.head().address(), unreadable);
      return Optional.empty();
    }
  }

  private static void always(HttpServletRequest request, HttpServletResponse response) {
    SafeHeaders.send(response);
    if (OpenHeaders.apply(request.getRequestURI())) {
      OpenHeaders.send(response);
    }
    LanguageChoice.remember(request, response);
  }

  private static void send(
      Prepared.Answer answer,
      Encoding encoding,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    answer.describe(response);
    if (encoding == Encoding.GZIP) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    if (!request.getMethod().equals("HEAD")) {
      answer.send(response);
    }
  }
}
