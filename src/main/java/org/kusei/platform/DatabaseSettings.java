package org.kusei.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which PostgreSQL to use.
 *
 * @param url JDBC address of an outside server, version 15 or newer; null for the embedded one
 */
public record DatabaseSettings(
    @Nullable String url, @Nullable String user, @Nullable String password) {

  /** Reads {@code KUSEI_DB_URL}, {@code KUSEI_DB_USER} and {@code KUSEI_DB_PASSWORD}. */
  public static DatabaseSettings of(Map<String, String> environment) {
    return new DatabaseSettings(
        environment.get("KUSEI_DB_URL"),
        environment.get("KUSEI_DB_USER"),
        environment.get("KUSEI_DB_PASSWORD"));
  }

  @Override
  public String toString() {
    return "DatabaseSettings[url=" + url + ", user=" + user + "]";
  }
}
