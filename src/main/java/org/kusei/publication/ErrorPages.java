package org.kusei.publication;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Problem;
import org.kusei.pages.ProblemJson;
import org.kusei.pages.Refusals;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.StaleVersionException;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;

/** What a person sees when a request comes to nothing, for the pages of all modules. */
@Controller
@ControllerAdvice
final class ErrorPages implements ErrorController, Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final HomeCity city;
  private final Policies policies;
  private final Html html;

  ErrorPages(HomeCity city, Policies policies, Html html) {
    this.city = city;
    this.policies = policies;
    this.html = html;
  }

  @ExceptionHandler(NotFoundException.class)
  ResponseEntity<String> notFound(Visit visit) {
    return show(visit, HttpStatus.NOT_FOUND, null);
  }

  @ExceptionHandler(StaleVersionException.class)
  ResponseEntity<String> stale(Visit visit) {
    return show(visit, HttpStatus.CONFLICT, null);
  }

  /** A form that should bring files and does not; too large ones have a status of their own. */
  @ExceptionHandler(MultipartException.class)
  ResponseEntity<String> unreadableForm(Visit visit, MultipartException thrown) {
    return thrown instanceof ErrorResponse
        ? other(visit, thrown)
        : show(visit, HttpStatus.BAD_REQUEST, null);
  }

  /** An address whose parameters cannot be decoded, e.g. {@code %zz}. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<String> undecodable(Visit visit, InvalidParameterException thrown) {
    return show(visit, known(HttpStatusCode.valueOf(thrown.getErrorCode())), null);
  }

  /** What Spring refuses has its status; all else is a bug, and gets an id that is in the log. */
  @ExceptionHandler(Exception.class)
  ResponseEntity<String> other(Visit visit, Exception thrown) {
    return thrown instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()
        ? show(visit, known(refused.getStatusCode()), null)
        : bug(visit, thrown);
  }

  /** What filters and the server itself refuse. */
  @RequestMapping("/error")
  ResponseEntity<String> refusedOutside(Visit visit, HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.BAD_REQUEST)
            : HttpStatus.NOT_FOUND;
    return status.is5xxServerError()
        ? bug(visit, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        : show(visit, status, null);
  }

  /** What Tomcat could not even read. */
  @Override
  public ResponseEntity<String> refused(Visit visit, HttpStatus status) {
    return show(visit, status, null);
  }

  private ResponseEntity<String> bug(Visit visit, @Nullable Throwable thrown) {
    var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} at {}", id, visit.path(), thrown);
    return show(visit, HttpStatus.INTERNAL_SERVER_ERROR, id);
  }

  private ResponseEntity<String> show(Visit visit, HttpStatus status, @Nullable String id) {
    var texts = Texts.of(visit.language());
    var key = "error." + key(status);
    if (visit.path().startsWith("/api/")) {
      var detail = texts.text(key + ".lead") + (id == null ? "" : " " + id);
      var problem = ProblemJson.of(visit, status, detail);
      return ResponseEntity.status(status)
          .headers(problem.getHeaders())
          .body(new String(Objects.requireNonNull(problem.getBody()), StandardCharsets.UTF_8));
    }
    var page =
        html.page(
            visit, texts.text(key + ".title"), new Crumb(texts.text(key + ".title"), null, null));
    var ways =
        switch (status) {
          case NOT_FOUND -> ways(new Wording(texts), visit);
          case BAD_REQUEST -> List.of(new Crumb(texts.text("search.title"), "/search", null));
          default -> List.<Crumb>of();
        };
    return html.show(
        status,
        "layout/problem.jte",
        new Problem(
            page,
            texts.text(key + ".lead"),
            null,
            id,
            ways.isEmpty() ? null : texts.text(key + ".ways"),
            ways));
  }

  private static String key(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "not-found";
      case CONFLICT -> "stale";
      case FORBIDDEN -> "forbidden";
      case METHOD_NOT_ALLOWED -> "method";
      case CONTENT_TOO_LARGE -> "too-large";
      case INTERNAL_SERVER_ERROR -> "server";
      default -> "request";
    };
  }

  private static HttpStatus known(HttpStatusCode status) {
    return Optional.ofNullable(HttpStatus.resolve(status.value())).orElse(HttpStatus.BAD_REQUEST);
  }

  /** The years of the ward that the address names, else all wards. */
  private List<Crumb> ways(Wording words, Visit visit) {
    var first = Stream.of(visit.path().split("/")).filter(part -> !part.isEmpty()).findFirst();
    return first
        .flatMap(city::findWard)
        .map(ward -> years(words, ward))
        .orElseGet(() ->
            city.wards().stream()
                .map(ward -> new Crumb(words.ward(ward), Addresses.ward(ward), null))
                .toList());
  }

  private List<Crumb> years(Wording words, Ward ward) {
    var itself = new Crumb(words.ward(ward), Addresses.ward(ward), null);
    var years =
        policies.years(ward.id()).stream()
            .map(year ->
                new Crumb(
                    words.text("policy.title", words.ward(ward), words.year(year)),
                    Addresses.policy(ward, year),
                    null));
    return Stream.concat(Stream.of(itself), years).toList();
  }
}
