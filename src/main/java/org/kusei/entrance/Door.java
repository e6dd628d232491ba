package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.NotAllowedException;
import org.kusei.account.Officer;
import org.kusei.account.Rights;
import org.kusei.account.Subjects;
import org.kusei.audit.Event;
import org.kusei.pages.Visitor;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Opens a page to those whose duties allow what it {@link Needs}; under /desk a page that does not
 * say what it needs stays shut.
 */
final class Door implements HandlerInterceptor {
  private static final int SERVER_ERROR = 500;
  private static final Map<Action, Visitor.Link> LINKS =
      Map.of(
          Action.SEE_DESK,
          new Visitor.Link("entrance.link.desk", "/desk"),
          Action.SEE_INDICATORS,
          new Visitor.Link("entrance.link.indicators", "/desk/indicators"),
          Action.SEE_PLAN,
          new Visitor.Link("entrance.link.plans", "/desk/plans"),
          Action.SEE_YEAR,
          new Visitor.Link("entrance.link.due", "/desk/due"),
          Action.SEE_HISTORY,
          new Visitor.Link("entrance.link.history", "/desk/history"),
          Action.SEE_CHECKS,
          new Visitor.Link("entrance.link.checks", "/desk/checks"),
          Action.REORGANISE,
          new Visitor.Link("entrance.link.units", "/desk/units/changes"),
          Action.KEEP_PEOPLE,
          new Visitor.Link("entrance.link.people", "/desk/people"),
          Action.USE_OWN_ACCOUNT,
          new Visitor.Link("entrance.link.own", "/desk/me"));

  private final List<Subjects> subjects;
  private final Footprints footprints;

  Door(List<Subjects> subjects, Footprints footprints) {
    this.subjects = List.copyOf(subjects);
    this.footprints = footprints;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (isShut(request) && holdsNul(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST); // the database keeps no such text
      return false;
    }
    var needs =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Needs.class) : null;
    if (needs == null) {
      return !isShut(request) || refused(response);
    }
    var officer = request.getAttribute(Officer.ATTRIBUTE) instanceof Officer known ? known : null;
    request.setAttribute(Visitor.ATTRIBUTE, visitor(request, officer));
    if (!Rights.isOpen(needs.value())) {
      require(request, officer, needs.value());
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    footprints.leaveOutcome(request, failure == null ? response.getStatus() : SERVER_ERROR);
  }

  private static boolean isShut(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String p
        && (p.equals("/desk") || p.startsWith("/desk/"));
  }

  private static boolean holdsNul(HttpServletRequest request) {
    return request.getParameterMap().values().stream()
        .flatMap(Stream::of)
        .anyMatch(value -> value.indexOf('\0') >= 0);
  }

  private static boolean refused(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }

  private void require(HttpServletRequest request, @Nullable Officer officer, Action action) {
    if (officer == null) {
      throw new NotAllowedException(action, false);
    }
    var allowed = officer.may(action);
    if (!allowed || !reaches(request, officer, action)) {
      footprints.leave(officer, action, request, Event.Kind.REFUSED);
      throw new NotAllowedException(action, allowed);
    }
    footprints.leave(officer, action, request);
  }

  private boolean reaches(HttpServletRequest request, Officer officer, Action action) {
    var variables = variables(request);
    return subjects.stream()
        .filter(kind -> kind.know(action))
        .allMatch(kind -> officer.may(action, kind.find(action, variables).orElse(null)));
  }

  @SuppressWarnings("unchecked") // Spring's own map of the path's variables
  private static Map<String, String> variables(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? (Map<String, String>) variables
        : Map.of();
  }

  private static Visitor visitor(HttpServletRequest request, @Nullable Officer officer) {
    var token =
        request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken known
            ? known.getToken()
            : "";
    return officer == null
        ? new Visitor(null, token, List.of())
        : new Visitor(officer.name(), token, links(officer));
  }

  private static List<Visitor.Link> links(Officer officer) {
    return Stream.of(Action.values())
        .filter(officer::may)
        .flatMap(action -> Stream.ofNullable(LINKS.get(action)))
        .toList();
  }
}
