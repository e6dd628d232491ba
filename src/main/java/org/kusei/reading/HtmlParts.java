package org.kusei.reading;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells which part of a page an element is, by its name or its landmark role. */
final class HtmlParts {

  private static final Map<String, String> BY_NAME =
      Map.of(
          "title",
          "title",
          "nav",
          "nav",
          "aside",
          "aside",
          "noscript",
          "noscript",
          "header",
          "header",
          "footer",
          "footer");
  private static final Map<String, String> BY_ROLE =
      Map.of(
          "navigation",
          "nav",
          "search",
          "nav",
          "banner",
          "header",
          "contentinfo",
          "footer",
          "complementary",
          "aside");

  private HtmlParts() {}

  /** The part, null where the element begins none. */
  static @Nullable String of(Element element, String name) {
    var byRole = BY_ROLE.get(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    boolean sectional = name.equals("header") || name.equals("footer");
    return sectional && !isOfPage(element) ? null : BY_NAME.get(name);
  }

  private static boolean isOfPage(Element element) {
    return element.closest("main, article, section") == null;
  }
}
