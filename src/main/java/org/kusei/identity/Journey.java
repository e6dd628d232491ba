package org.kusei.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sign-in that is under way at the provider. Whatever must come back unchanged follows from one
 * secret that only the browser holds, so that a sign-in ends in the browser in which it began.
 */
public final class Journey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern COOKIE = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]*)");

  private final String secret;
  private final String to;

  private Journey(String secret, String to) {
    this.secret = secret;
    this.to = to;
  }

  /**
   * A new one.
   *
   * @param to where to go on afterwards
   */
  public static Journey begun(String to) {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Journey(encoded(bytes), to);
  }

  /** The journey that a browser's cookie tells of. */
  public static Optional<Journey> of(String cookie) {
    var matcher = COOKIE.matcher(cookie);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      var to = Base64.getUrlDecoder().decode(matcher.group(2));
      return Optional.of(new Journey(matcher.group(1), new String(to, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not as we wrote it
    }
  }

  /** Where to go on afterwards. */
  public String to() {
    return to;
  }

  /** What the browser is to hold until it comes back. */
  public String cookie() {
    return secret + "." + encoded(to.getBytes(StandardCharsets.UTF_8));
  }

  /** Ties the provider's answer to this browser. */
  String state() {
    return derived("state");
  }

  /** Ties the ID token to this sign-in. */
  String nonce() {
    return derived("nonce");
  }

  /** Ties the code to whoever asked for it (PKCE). */
  String verifier() {
    return derived("verifier");
  }

  private String derived(String word) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return encoded(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
