package org.kusei.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A form in which a page lies ready. */
enum Encoding {
  /** As it is. */
  IDENTITY("", ""),
  GZIP(".gz", "-gz");

  private static final Pattern REFUSED =
      Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*", Pattern.CASE_INSENSITIVE);

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
    for (var part : header.split(",", -1)) {
      int mark = part.indexOf(';');
      var name = (mark < 0 ? part : part.substring(0, mark)).strip();
      boolean refused = mark >= 0 && REFUSED.matcher(part.substring(mark)).matches();
      if (name.equalsIgnoreCase("gzip") && !refused) {
        return GZIP;
      }
    }
    return IDENTITY;
  }
}
