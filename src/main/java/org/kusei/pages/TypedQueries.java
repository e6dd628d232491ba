package org.kusei.pages;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

/**
 * HTTP as Tomcat reads it, but a query may hold letters that are not percent-encoded, as in {@code
 * curl 'http://…/search?q=防災'}. {@link EncodedQueries} writes them properly before anything reads
 * them. Public because Tomcat makes it by its name.
 */
public final class TypedQueries extends Http11NioProtocol {
  private static final HttpParser PARSER = new Parser();

  @Override
  public HttpParser getHttpParser() {
    return PARSER;
  }

  /** What it lets through of a path is looked at once more by Tomcat, and refused there. */
  private static final class Parser extends HttpParser {
    static final String PRINTABLE = "\"<>[\\]^`{|}";

    Parser() {
      super("", PRINTABLE);
    }

    @Override
    public boolean isQueryRelaxed(int c) {
      return isOfALetter(c) || super.isQueryRelaxed(c);
    }

    @Override
    public boolean isNotRequestTargetRelaxed(int c) {
      return !isOfALetter(c) && super.isNotRequestTargetRelaxed(c);
    }

    /** Whether it is a byte of a letter that is no ASCII. */
    private static boolean isOfALetter(int c) {
      return (byte) c < 0;
    }
  }
}
