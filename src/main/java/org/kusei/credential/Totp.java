package org.kusei.credential;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as authenticator apps make them: RFC 6238, SHA-1, 30 seconds. */
final class Totp {
  static final int SECRET_BYTES = 20;
  private static final int PERIOD = 30;
  private static final int DIGITS = 6;
  private static final int SLACK = 1;
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /**
   * The step whose password was typed, if it is now's or a neighbour's and later than the last one.
   */
  static OptionalLong step(byte[] secret, String typed, Instant now, long last) {
    var digits = typed.replaceAll("\\s", "");
    long step = now.getEpochSecond() / PERIOD;
    for (long at = Math.max(step - SLACK, last + 1); at <= step + SLACK; at++) {
      if (digits.equals(password(secret, at, DIGITS))) {
        return OptionalLong.of(at);
      }
    }
    return OptionalLong.empty();
  }

  static String password(byte[] secret, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      long number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }

  /** RFC 4648, without padding; the secret's length is a multiple of five bytes. */
  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    long bits = 0;
    int count = 0;
    for (var b : bytes) {
      bits = (bits << 8) | (b & 0xff);
      count += 8;
      while (count >= 5) {
        count -= 5;
        text.append(BASE_32.charAt((int) (bits >> count) & 31));
      }
    }
    return text.toString();
  }

  private Totp() {}
}
