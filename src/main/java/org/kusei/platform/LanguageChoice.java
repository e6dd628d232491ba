package org.kusei.platform;

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
 * answers.
 */
@Order(1)
final class LanguageChoice extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Visits.chosen(request)
        .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
    chain.doFilter(request, response);
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
