package org.kusei.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A form in which a page lies ready. */
enum Encoding {
  /** As it is. */
  IDENTITY("", ""),
  GZIP(".gz", "-gz");

  /** What the file's name ends with. */
  final String extension;

  /** What its ETag ends with: a strong one names the very bytes. */
  final String mark;

  Encoding(String extension, String mark) {
    this.extension = extension;
    this.mark = mark;
  }

  /** The same bytes for the same bytes. */
  byte[] encoded(byte[] body) {
    return switch (this) {
      case IDENTITY -> body;
      case GZIP -> gzip(body);
    };
  }

  private static byte[] gzip(byte[] body) {
    var bytes = new ByteArrayOutputStream(body.length / 3);
    try (var gzip = new BestGzip(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** The smallest form that the reader takes. */
  static Encoding accepted(@Nullable String header) {
    if (header == null) {
      return IDENTITY;
    }
    for (var part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      var pieces = part.strip().split("\\s*;\\s*", -1);
      boolean refused = pieces.length > 1 && pieces[1].matches("q\\s*=\\s*0(\\.0*)?");
      if (pieces[0].equals("gzip") && !refused) {
        return GZIP;
      }
    }
    return IDENTITY;
  }
}
