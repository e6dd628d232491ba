package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;

/** A hash of all that makes a file what it is. */
final class Version {
  private static final int BYTES = 12;

  private final MessageDigest digest;

  Version() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    add(EditionJson.FORMAT + EditionStratml.FORMAT);
  }

  static String of(byte[] content) {
    var version = new Version();
    version.digest.update(content);
    return version.toString();
  }

  void add(String part) {
    digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the hash. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
