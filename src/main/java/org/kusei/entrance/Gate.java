package org.kusei.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.credential.Sessions;
import org.kusei.credential.Stage;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who asks for an officers' page, with the duties of this very moment; shows the others to
 * the sign-in page before anything they send is read.
 */
final class Gate extends OncePerRequestFilter {
  private final Sessions sessions;
  private final People people;
  private final SampleUsers samples;

  Gate(Sessions sessions, People people, SampleUsers samples) {
    this.sessions = sessions;
    this.people = people;
    this.samples = samples;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var officer = officer(request);
    officer.ifPresent(known -> remember(request, known));
    if (officer.isPresent() || isSignIn(request)) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", SignInPages.ADDRESS + "?" + whereTo(request));
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private Optional<Officer> officer(HttpServletRequest request) {
    return Cookies.SESSION
        .find(request)
        .flatMap(sessions::find)
        .filter(session -> isIn(session.stage()))
        .map(session -> people.get(session.person()))
        .filter(Person::serves)
        .map(Person::officer);
  }

  private boolean isIn(Stage stage) {
    return switch (stage) {
      case WHOLE -> true;
      case SAMPLE -> samples.isOpen();
      case CODE, PASSWORD -> false;
    };
  }

  private static void remember(HttpServletRequest request, Officer officer) {
    request.setAttribute(Officer.ATTRIBUTE, officer);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(officer.login(), null, List.of()));
    SecurityContextHolder.setContext(context);
  }

  private static boolean isSignIn(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.equals(SignInPages.ADDRESS) || path.startsWith(SignInPages.ADDRESS + "/");
  }

  /** Back to the page that was asked for; what was posted without a session is lost. */
  private static String whereTo(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return "over";
    }
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
