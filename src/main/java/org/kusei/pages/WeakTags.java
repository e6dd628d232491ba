package org.kusei.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the server compress what is rendered when it is asked for: a strong ETag names the very
 * bytes, so the server leaves those answers as they are. What lies ready has a strong one for each
 * form and does not come by here.
 */
final class WeakTags extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean compressible = accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    chain.doFilter(request, compressible ? new Weakened(response) : response);
  }

  /** Assets lie ready in both forms. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  private static final class Weakened extends HttpServletResponseWrapper {
    Weakened(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
      super.setHeader(name, weak(name, value));
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
      super.addHeader(name, weak(name, value));
    }

    /** A header that is null is taken away. */
    private static @Nullable String weak(String name, @Nullable String value) {
      return value != null && name.equalsIgnoreCase(HttpHeaders.ETAG) && value.startsWith("\"")
          ? "W/" + value
          : value;
    }
  }
}
