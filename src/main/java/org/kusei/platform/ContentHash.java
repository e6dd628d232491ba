package org.kusei.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a file by what is in it.
 *
 * @param hex SHA-256, 64 hexadecimal digits in lower case
 */
public record ContentHash(String hex) {

  public ContentHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  public static ContentHash of(byte[] bytes) {
    return of(digest(), bytes);
  }

  private static ContentHash of(MessageDigest digest, byte[] bytes) {
    return new ContentHash(HexFormat.of().formatHex(digest.digest(bytes)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
