package org.kusei.pages;

import java.util.Locale;

/**
 * One request for a page, as far as every page wants to know it: the reader's language, the
 * address, and who asks.
 *
 * @param path as sent, still percent-encoded
 * @param query without {@code lang}, as sent; empty where there is none
 */
public record Visit(Locale language, String path, String query, Visitor visitor) {

  /** Anyone's. */
  public Visit(Locale language, String path, String query) {
    this(language, path, query, Visitor.ANYONE);
  }

  /** Name of the parameter and of the cookie that choose the language. */
  static final String LANGUAGE = "lang";

  /** This very page in another language. */
  String in(Locale other) {
    var rest = query.isEmpty() ? "" : query + "&";
    return path + "?" + rest + LANGUAGE + "=" + other.getLanguage();
  }
}
