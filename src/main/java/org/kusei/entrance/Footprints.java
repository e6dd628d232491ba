package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.audit.Event;
import org.kusei.audit.Event.Kind;
import org.kusei.audit.Trail;

/**
 * Leaves a trace of every page of the officers that is asked for, before it is shown or done; and a
 * second one where it came to nothing.
 */
final class Footprints {
  private static final String LEFT = "org.kusei.entrance.footprint";
  private static final int LONGEST = 500;
  private static final int BAD = 400;

  private final Trail trail;

  Footprints(Trail trail) {
    this.trail = trail;
  }

  void leave(Officer officer, Action action, HttpServletRequest request) {
    leave(officer, action, request, kind(action, request));
  }

  void leave(Officer officer, Action action, HttpServletRequest request, Kind kind) {
    var event = new Event(officer.actor().name(), kind, action.name(), address(request));
    trail.add(officer.municipality(), event);
    if (kind == Kind.CHANGED) {
      request.setAttribute(LEFT, new Left(officer, event));
    }
  }

  /** A change that was begun, and by whom. */
  private record Left(Officer officer, Event event) {}

  void leaveOutcome(HttpServletRequest request, int status) {
    if (status >= BAD && request.getAttribute(LEFT) instanceof Left(var officer, var event)) {
      var what = event.what() + " " + status;
      trail.add(officer.municipality(), new Event(event.who(), Kind.FAILED, what, event.address()));
    }
  }

  private static Kind kind(Action action, HttpServletRequest request) {
    if (action == Action.EXPORT_HISTORY) {
      return Kind.EXPORTED;
    }
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return Kind.CHANGED;
    }
    return Stream.of("q", "text", "who").anyMatch(name -> isAsked(request, name))
        ? Kind.SEARCHED
        : Kind.VIEWED;
  }

  private static boolean isAsked(HttpServletRequest request, String name) {
    var typed = request.getParameter(name);
    return typed != null && !typed.isBlank();
  }

  private static String address(HttpServletRequest request) {
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
  }
}
