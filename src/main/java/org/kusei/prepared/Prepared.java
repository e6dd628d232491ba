package org.kusei.prepared;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that lies ready; its bytes stay in memory while there is room. */
final class Prepared {
  private final PageFiles files;
  private final PageHead head;
  private final Map<Encoding, SoftReference<byte[]>> kept = new EnumMap<>(Encoding.class);

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

  /** Throws when the page has just been withdrawn. */
  byte[] bytes(Encoding encoding) throws IOException {
    synchronized (kept) {
      var known = kept.get(encoding);
      var bytes = known == null ? null : known.get();
      if (bytes != null) {
        return bytes;
      }
    }
    var read = Files.readAllBytes(files.path(head.file(), encoding));
    synchronized (kept) {
      kept.put(encoding, new SoftReference<>(read));
    }
    return read;
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
