package org.kusei;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page: sends the security headers, keeps the officers' desk on this machine
 * until there is a sign-in, and refuses what another site's page would post.
 */
@Order(WebGuard.FIRST)
final class WebGuard extends OncePerRequestFilter {
  static final int FIRST = 0;
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (isDesk(request) && !fromThisMachine(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "desk");
    } else if (!SAFE.contains(request.getMethod()) && !ownOrigin(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "origin");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isDesk(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.equals("/desk") || path.startsWith("/desk/") || path.startsWith("/desk;");
  }

  /** A proxy on this machine also comes from loopback, but then names whom it asks for. */
  private static boolean fromThisMachine(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && THIS_MACHINE.contains(request.getServerName())
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null;
  }

  /** Browsers name the page that posts; tools that name none carry nobody's cookies. */
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
