package org.kusei.identity;

/**
 * Whom the provider vouches for.
 *
 * @param subject as the provider names them
 * @param identity as people on record are named by it: the issuer and the subject
 * @param token the ID token, needed to sign out there
 */
public record Voucher(String subject, String identity, String token) {

  @Override
  public String toString() {
    return "Voucher[" + identity + "]";
  }
}
