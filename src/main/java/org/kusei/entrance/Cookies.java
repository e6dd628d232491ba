package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * What the browser holds: only the officers' pages ever set one of these. Over https their names
 * bind them to this very host.
 */
public enum Cookies {
  /** The session. */
  SESSION("kusei"),
  /** What a form is recognised by before there is a session. */
  FORM("kusei-form"),
  /** A sign-in that is under way at the city's identity provider. */
  PROVIDER("kusei-provider");

  private final String plain;

  Cookies(String plain) {
    this.plain = plain;
  }

  private String named(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + plain : plain;
  }

  /** What this browser holds. */
  public Optional<String> find(HttpServletRequest request) {
    var cookies = request.getCookies();
    var name = named(request);
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
            .map(jakarta.servlet.http.Cookie::getValue)
            .findFirst();
  }

  /** Until the browser is closed. */
  public void set(HttpServletRequest request, HttpServletResponse response, String value) {
    add(request, response, value, Duration.ofSeconds(-1));
  }

  public void delete(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(named(request), value)
            .path("/")
            .maxAge(age)
            .secure(request.isSecure())
            .httpOnly(true)
            .sameSite("Lax")
            .build()
            .toString());
  }
}
