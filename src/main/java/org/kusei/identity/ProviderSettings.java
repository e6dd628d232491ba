package org.kusei.identity;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.SetupException;

/**
 * Where the city's identity provider is, and as whom it knows Kusei.
 *
 * @param name what people call the provider
 */
public record ProviderSettings(URI issuer, String client, String secret, String name) {
  private static final String ISSUER = "KUSEI_OIDC_ISSUER";
  private static final String CLIENT = "KUSEI_OIDC_CLIENT_ID";
  private static final String SECRET = "KUSEI_OIDC_CLIENT_SECRET";
  private static final String NAME = "KUSEI_OIDC_NAME";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https://[^/?#@\\s]+(/[^?#\\s]*)?|http://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?(/[^?#\\s]*)?");

  /**
   * Reads the {@code KUSEI_OIDC_…} settings; empty where there are none.
   *
   * @throws SetupException when some are missing or the address cannot be one
   */
  public static Optional<ProviderSettings> of(Function<String, @Nullable String> environment) {
    var given =
        Stream.of(ISSUER, CLIENT, SECRET, NAME)
            .filter(name -> !value(environment, name).isEmpty())
            .toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    var missing =
        Stream.of(ISSUER, CLIENT, SECRET)
            .filter(name -> !given.contains(name))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new SetupException("identity.setup.incomplete", missing);
    }
    var issuer = issuer(value(environment, ISSUER));
    var name = value(environment, NAME);
    return Optional.of(
        new ProviderSettings(
            issuer,
            value(environment, CLIENT),
            value(environment, SECRET),
            name.isEmpty() ? issuer.getHost() : name));
  }

  private static String value(Function<String, @Nullable String> environment, String name) {
    var value = environment.apply(name);
    return value == null ? "" : value.strip();
  }

  /** Over plain http only on this machine: whoever reads along could sign in as anyone. */
  private static URI issuer(String text) {
    try {
      if (ADDRESS.matcher(text).matches()) {
        var issuer = URI.create(text);
        if (issuer.getHost() != null) {
          return issuer;
        }
      }
    } catch (IllegalArgumentException e) {
      throw new SetupException("identity.setup.issuer", text);
    }
    throw new SetupException("identity.setup.issuer", text);
  }

  @Override
  public String toString() {
    return "ProviderSettings[issuer=" + issuer + ", client=" + client + "]";
  }
}
