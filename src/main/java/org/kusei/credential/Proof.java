package org.kusei.credential;

import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person can prove themselves with.
 *
 * @param password as Argon2 text; null for none
 * @param locked whether an administrator has shut them out for the time being
 */
record Proof(@Nullable String password, Code code, Factor factor, boolean locked) {
  static final Proof NONE =
      new Proof(null, new Code(null, Instant.EPOCH), new Factor(null, false, 0), false);

  /**
   * A one-time code.
   *
   * @param hash null for none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Code(byte @Nullable [] hash, Instant until) {

    boolean matches(String typed, Instant now) {
      return hash != null
          && now.isBefore(until)
          && MessageDigest.isEqual(hash, Tokens.hashOfCode(typed));
    }
  }

  /**
   * A second factor.
   *
   * @param secret encrypted; null for none
   * @param proven whether the person has shown that their app knows it
   * @param lastStep last one used
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Factor(byte @Nullable [] secret, boolean proven, long lastStep) {

    boolean on() {
      return secret != null && proven;
    }
  }
}
