package org.kusei.organization;

import java.util.Set;
import java.util.regex.Pattern;

/** Which words may stand for a ward in addresses, of which they are the first part. */
final class Slugs {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** First words of addresses that other pages use or will use; the database refuses them too. */
  static final Set<String> TAKEN =
      Set.of(
          "about",
          "account",
          "api",
          "assets",
          "audit",
          "calendar",
          "council",
          "data",
          "desk",
          "en",
          "error",
          "health",
          "ja",
          "open311",
          "places",
          "reform",
          "search",
          "sign-in",
          "sign-out",
          "static",
          "surveys",
          "voices",
          "years");

  static boolean mayBe(String slug) {
    return isWellFormed(slug) && !TAKEN.contains(slug);
  }

  static boolean isWellFormed(String slug) {
    return FORM.matcher(slug).matches();
  }

  private Slugs() {}
}
