package org.kusei.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers, in the reader's browser, a language just chosen in the address. Stands before whatever
 * renders; what answers before it says so itself.
 */
@Order(1)
public final class LanguageChoice extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    remember(request, response);
    chain.doFilter(request, response);
  }

  /** Sends the cookie, if the address chooses a language. */
  public static void remember(HttpServletRequest request, HttpServletResponse response) {
    Visits.chosen(request)
        .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
  }

  private static String cookie(Locale language) {
    return ResponseCookie.from(Visit.LANGUAGE, language.getLanguage())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .sameSite("Lax")
        .httpOnly(true)
        .build()
        .toString();
  }
}
