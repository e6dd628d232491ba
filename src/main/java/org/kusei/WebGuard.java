package org.kusei;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.SafeHeaders;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page: sends the security headers, and refuses what another site's page would
 * post. Who may see the officers' pages is not its matter.
 */
@Order(WebGuard.FIRST)
final class WebGuard extends OncePerRequestFilter {
  static final int FIRST = 0;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SafeHeaders.send(response);
    if (!SAFE.contains(request.getMethod()) && !ownOrigin(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "origin");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers name the page that posts; the officers' forms carry a token besides. */
  private static boolean ownOrigin(HttpServletRequest request) {
    var origin = request.getHeader("Origin");
    return origin == null || authority(origin, request.getHeader("Host"));
  }

  private static boolean authority(String origin, @Nullable String host) {
    try {
      return host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
