package org.kusei.prepared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Html;
import org.springframework.http.HttpHeaders;

/** A page that lies ready; its bytes stay in memory while there is room. */
final class Prepared {
  private final PageFiles files;
  private final PageHead head;
  private final Map<Encoding, SoftReference<Answer>> kept = new ConcurrentHashMap<>();

  Prepared(PageFiles files, PageHead head) {
    this.files = files;
    this.head = head;
  }

  PageHead head() {
    return head;
  }

  String tag(Encoding encoding) {
    return '"' + head.version() + encoding.mark + '"';
  }

  /** Whether the reader's {@code If-None-Match} names this page, in whatever form. */
  boolean isKnownTo(@Nullable String header) {
    if (header == null) {
      return false;
    }
    for (var part : header.split(",", -1)) {
      var tag = part.strip().replaceFirst("^W/", "");
      if (tag.equals("*") || tag.equals(tag(Encoding.IDENTITY)) || tag.equals(tag(Encoding.GZIP))) {
        return true;
      }
    }
    return false;
  }

  /** The page in that form. Throws when it has just been withdrawn. */
  Answer answer(Encoding encoding) throws IOException {
    var known = kept.get(encoding);
    var answer = known == null ? null : known.get();
    if (answer == null) {
      var bytes = Files.readAllBytes(files.path(head.file(), encoding));
      answer = new Answer(List.copyOf(headers(encoding).entrySet()), bytes);
      kept.put(encoding, new SoftReference<>(answer));
    }
    return answer;
  }

  /** What is said of the page in that form, with its bytes or without. */
  Map<String, String> headers(Encoding encoding) {
    var headers = new TreeMap<>(head.headers());
    headers.put(HttpHeaders.ETAG, tag(encoding));
    headers.put(HttpHeaders.CACHE_CONTROL, Html.PUBLIC.getHeaderValue());
    return headers;
  }

  /** What a reader gets: headers, all but the length and the encoding, and the bytes. */
  static final class Answer {
    private final List<Map.Entry<String, String>> headers;
    private final byte[] bytes;

    private Answer(List<Map.Entry<String, String>> headers, byte[] bytes) {
      this.headers = headers;
      this.bytes = bytes;
    }

    void describe(HttpServletResponse response) {
      for (var header : headers) {
        response.setHeader(header.getKey(), header.getValue());
      }
      response.setContentLength(bytes.length);
    }

    void send(HttpServletResponse response) throws IOException {
      response.getOutputStream().write(bytes);
    }
  }

  boolean isWhole(Map<Encoding, Long> sizes) throws IOException {
    for (var size : sizes.entrySet()) {
      var file = files.path(head.file(), size.getKey());
      if (!Files.isRegularFile(file) || Files.size(file) != size.getValue()) {
        return false;
      }
    }
    return true;
  }
}
