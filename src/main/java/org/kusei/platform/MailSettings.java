package org.kusei.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that an operator named; without it no mail is sent.
 *
 * @param user null where the server asks for nobody
 * @param from the address that letters come from
 */
public record MailSettings(
    String host, int port, Security security, @Nullable Login user, String from) {
  private static final int LAST_PORT = 65_535;

  /** How the way to the server is kept from being read along. */
  public enum Security {
    /** Not at all: for a server on this machine. */
    NONE(25),
    STARTTLS(587),
    TLS(465);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }
  }

  /** As whom the server knows Kusei. */
  public record Login(String name, String password) {

    @Override
    public String toString() {
      return "Login[name=" + name + "]";
    }
  }

  /**
   * Reads the {@code KUSEI_SMTP_…} settings; empty where no host is named.
   *
   * @throws SetupException when the rest does not fit
   */
  public static Optional<MailSettings> of(Function<String, @Nullable String> environment) {
    var host = value(environment, "KUSEI_SMTP_HOST");
    if (host.isEmpty()) {
      return Optional.empty();
    }
    var from = value(environment, "KUSEI_SMTP_FROM");
    if (!from.matches("[^@\\s]+@[^@\\s]+")) {
      throw new SetupException("platform.mail.from", from);
    }
    var security = security(value(environment, "KUSEI_SMTP_SECURITY"));
    var user = value(environment, "KUSEI_SMTP_USER");
    var login = user.isEmpty() ? null : new Login(user, value(environment, "KUSEI_SMTP_PASSWORD"));
    var port = port(value(environment, "KUSEI_SMTP_PORT"), security);
    return Optional.of(new MailSettings(host, port, security, login, from));
  }

  private static String value(Function<String, @Nullable String> environment, String name) {
    var value = environment.apply(name);
    return value == null ? "" : value.strip();
  }

  private static Security security(String text) {
    return text.isEmpty()
        ? Security.STARTTLS
        : Arrays.stream(Security.values())
            .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
            .findAny()
            .orElseThrow(() -> new SetupException("platform.mail.security", text));
  }

  private static int port(String text, Security security) {
    if (text.isEmpty()) {
      return security.usualPort;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
      throw new SetupException("platform.mail.port", text);
    }
    return Integer.parseInt(text);
  }
}
