package org.kusei.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A link of the chain: SHA-256 of the link before it, the row's number, its moment in seconds and
 * nanoseconds, and its four texts, each preceded by its length in bytes.
 *
 * @param hex 64 hexadecimal digits
 */
public record Hash(String hex) {
  private static final int BYTES = 32;

  /** What the first row follows. */
  static final Hash NONE = new Hash("0".repeat(2 * BYTES));

  public Hash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a hash: " + hex);
    }
  }

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  static Hash of(Hash previous, long number, Instant at, Event event) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(previous.bytes());
      out.writeLong(number);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      for (var text : List.of(event.who(), event.kind().name(), event.what(), event.address())) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
      return of(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
