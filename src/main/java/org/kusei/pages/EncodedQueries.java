package org.kusei.pages;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;

/** Percent-encodes what somebody typed plainly in a query; stands before everything else. */
final class EncodedQueries extends ValveBase {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String KEPT = "!$%&'()*+,-./:;=?@_~";

  EncodedQueries() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var query = request.getCoyoteRequest().queryString();
    if (query.getType() == MessageBytes.T_BYTES) {
      var chunk = query.getByteChunk();
      var typed =
          new String(
              chunk.getBytes(), chunk.getStart(), chunk.getLength(), StandardCharsets.ISO_8859_1);
      var encoded = encoded(typed);
      if (!encoded.equals(typed)) {
        query.setString(encoded);
      }
    }
    getNext().invoke(request, response);
  }

  /**
   * The query as it goes through the network.
   *
   * @param typed a char for each byte
   */
  static String encoded(String typed) {
    var encoded = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      char c = typed.charAt(at);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits((byte) c));
      }
    }
    return encoded.toString();
  }
}
