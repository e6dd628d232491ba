package org.kusei.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.kusei.platform.SetupException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Style sheet, scripts and pictures that pages name. Their addresses carry a hash of their content,
 * so that browsers may keep them for ever.
 */
public final class Assets {

  private final Map<String, String> addresses;

  private Assets(Map<String, String> addresses) {
    this.addresses = Map.copyOf(addresses);
  }

  /** As the frontend's build left them on the class path. */
  public static Assets built() {
    var manifest = new ClassPathResource("static/manifest.json");
    if (!manifest.exists()) {
      throw new SetupException("pages.assets.missing");
    }
    try (var in = manifest.getInputStream()) {
      return new Assets(
          JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of an asset by its name in the frontend, e.g. {@code kusei.css}. */
  public String address(String name) {
    return Optional.ofNullable(addresses.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no such asset: " + name));
  }
}
