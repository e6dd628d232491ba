package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.kusei.credential.Credentials;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;

/** Knows why nobody can sign in here and now. */
final class Threshold {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Municipalities municipalities;
  private final Credentials credentials;
  private final SampleUsers samples;

  Threshold(Municipalities municipalities, Credentials credentials, SampleUsers samples) {
    this.municipalities = municipalities;
    this.credentials = credentials;
    this.samples = samples;
  }

  Optional<Municipality> findHome() {
    return municipalities.findHome();
  }

  /** Why the way in is closed, and what to do, as a message key; empty where it is open. */
  Optional<String> findClosed(HttpServletRequest request) {
    if (!isPrivate(request)) {
      return Optional.of("entrance.closed.plain");
    }
    var home = findHome();
    if (home.isEmpty()) {
      return Optional.of("entrance.closed.no-city");
    }
    return samples.isOpen() || credentials.canAnybodySignIn(home.get().id())
        ? Optional.empty()
        : Optional.of("entrance.closed.nobody");
  }

  /**
   * Whether nobody on the way can read a password: over https, or in a browser on this machine. A
   * proxy on this machine also comes from loopback, but then names whom it asks for.
   */
  private static boolean isPrivate(HttpServletRequest request) {
    return request.isSecure()
        || (InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
            && request.getHeader("Forwarded") == null
            && THIS_MACHINE.contains(request.getServerName()));
  }
}
