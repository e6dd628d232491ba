package org.kusei.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kusei.pages.OpenHeaders;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of every site read what is public data, and nothing else (CORS). Files that lie
 * ready are sent without coming by here, and say the same.
 */
@Order(1)
final class OpenAccess extends OncePerRequestFilter {
  static final String METHODS = "GET, HEAD, OPTIONS";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !OpenHeaders.apply(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    OpenHeaders.send(response);
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", METHODS);
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
      response.setHeader("Access-Control-Allow-Headers", "If-None-Match");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
