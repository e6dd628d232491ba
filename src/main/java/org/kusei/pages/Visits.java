package org.kusei.pages;

import static org.kusei.pages.Visit.LANGUAGE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Visit} from a request. */
public final class Visits {

  public static Visit of(HttpServletRequest request) {
    var path = Optional.ofNullable(request.getAttribute("jakarta.servlet.error.request_uri"));
    return new Visit(
        language(request),
        path.map(Object::toString).orElseGet(request::getRequestURI),
        withoutLanguage(request.getQueryString()),
        request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor
            ? visitor
            : Visitor.ANYONE);
  }

  /** Of a request that Tomcat could not read, as far as it could. */
  static Visit ofRefused(HttpServletRequest request) {
    return new Visit(
        chosen(request).orElseGet(() -> preferred(request)),
        Optional.ofNullable(request.getRequestURI()).orElse("/"),
        "");
  }

  /** What the parameter says, else the cookie, else the browser; Japanese when none speaks. */
  private static Locale language(HttpServletRequest request) {
    return chosen(request).or(() -> cookie(request)).orElseGet(() -> preferred(request));
  }

  /** The language that the address asks for; the body of a form or an upload is left unread. */
  static Optional<Locale> chosen(HttpServletRequest request) {
    if (request.getQueryString() == null) {
      return Optional.empty();
    }
    return parts(request.getQueryString())
        .filter(part -> part.startsWith(LANGUAGE + "="))
        .flatMap(part -> named(part.substring(LANGUAGE.length() + 1)).stream())
        .findFirst();
  }

  /** The language of that tag, if pages speak it. */
  private static Optional<Locale> named(@Nullable String tag) {
    return switch (tag) {
      case "ja" -> Optional.of(Locale.JAPANESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Locale> cookie(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(LANGUAGE))
            .flatMap(c -> named(c.getValue()).stream())
            .findFirst();
  }

  private static Locale preferred(HttpServletRequest request) {
    // without the header the servlet would answer with the machine's own language
    if (request.getHeader("Accept-Language") == null) {
      return Locale.JAPANESE;
    }
    var wanted = request.getLocales();
    while (wanted.hasMoreElements()) {
      var spoken = named(wanted.nextElement().getLanguage());
      if (spoken.isPresent()) {
        return spoken.get();
      }
    }
    return Locale.JAPANESE;
  }

  private static String withoutLanguage(@Nullable String query) {
    return parts(query)
        .filter(part -> !part.startsWith(LANGUAGE + "="))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> parts(@Nullable String query) {
    return query == null
        ? Stream.empty()
        : Arrays.stream(query.split("&")).filter(p -> !p.isEmpty());
  }

  private Visits() {}
}
