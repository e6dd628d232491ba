package org.kusei.prepared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import org.kusei.platform.Html;
import org.kusei.platform.Visits;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with the page that lies ready, where one does; else the page is rendered. Stands after
 * the guard and the choice of language, whose headers every answer has.
 */
@Order(2)
final class PreparedAnswers extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final PreparedFolder folder;

  PreparedAnswers(PreparedFolder folder) {
    this.folder = folder;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var page = find(request);
    if (page.isEmpty() || !answered(page.get(), request, response)) {
      chain.doFilter(request, response);
    }
  }

  private Optional<Prepared> find(HttpServletRequest request) {
    if (!READING.contains(request.getMethod())) {
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
    if (page.isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      describe(page, encoding(request), response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    try {
      var encoding = encoding(request);
      var bytes = page.bytes(encoding);
      describe(page, encoding, response);
      response.setContentLength(bytes.length);
      if (encoding == Encoding.GZIP) {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      }
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(bytes);
      }
      return true;
    } catch (NoSuchFileException withdrawn) {
      return false;
    }
  }

  private static Encoding encoding(HttpServletRequest request) {
    return Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
  }

  private static void describe(Prepared page, Encoding encoding, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, page.tag(encoding));
    response.setHeader(HttpHeaders.CACHE_CONTROL, Html.PUBLIC.getHeaderValue());
    page.head().headers().forEach(response::setHeader);
  }
}
