package org.kusei.prepared;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known of a prepared page beside its bytes.
 *
 * @param address variant and path, e.g. {@code ja/hamate/2025}, {@code any/feed.atom}
 * @param version the ETag of the plain page, without quotes
 * @param said the headers that are the page's own
 */
record PageHead(String address, String version, SortedMap<String, String> said) {
  /** The variant of a file that is the same in every language. */
  static final String ANY = "any";

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String VARY = "Vary";

  private static final Pattern SAFE = Pattern.compile("/|(/[A-Za-z0-9-]+)+(\\.[a-z]+)*");

  PageHead {
    said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
  }

  /** Whether files can be named like the address. */
  static boolean mayHold(String path) {
    return SAFE.matcher(path).matches();
  }

  static String address(String variant, String path) {
    return variant + (path.equals("/") ? "" : path);
  }

  /** The file of the page as it is, named like its form; other encodings have more at the end. */
  String file() {
    return address.indexOf('.') >= 0
        ? address
        : address + type().substring(type().indexOf('/')).replace('/', '.');
  }

  /** The media type without its parameters. */
  private String type() {
    return said.getOrDefault(CONTENT_TYPE, "text/html").split(";", 2)[0].strip();
  }

  /** Whether it is what a reader gets who sends that {@code Accept}; others are answered anew. */
  boolean suits(String accept) {
    if (accept.isBlank() || !said.getOrDefault(VARY, "").equals("Accept")) {
      return true;
    }
    var first = accept.split(",", 2)[0].strip();
    return first.equals("*/*") || first.equals(type());
  }

  /** As one line of a part's list, without spaces inside a field. */
  List<String> fields() {
    var fields = new ArrayList<String>();
    fields.add(address);
    fields.add(version);
    said.forEach(
        (name, value) -> fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return fields;
  }

  /** Reads what {@link #fields} wrote. */
  static PageHead of(List<String> fields) {
    var said = new TreeMap<String, String>();
    for (var field : fields.subList(2, fields.size())) {
      int mark = field.indexOf('=');
      said.put(
          field.substring(0, mark),
          URLDecoder.decode(field.substring(mark + 1), StandardCharsets.UTF_8));
    }
    return new PageHead(fields.get(0), fields.get(1), said);
  }

  /** What {@code Vary} says of an answer with it. */
  String varying() {
    var own = said.get(VARY);
    return own == null ? "Accept-Encoding" : own + ", Accept-Encoding";
  }

  /** Beside the bytes or, where the reader has them already, alone. */
  Map<String, String> headers() {
    var headers = new TreeMap<>(said);
    headers.put(VARY, varying());
    return headers;
  }
}
