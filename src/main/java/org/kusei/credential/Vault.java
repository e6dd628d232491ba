package org.kusei.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kusei.account.PersonId;
import org.kusei.platform.SetupException;

/**
 * Encrypts what must be readable again, under a key that is kept in a file and never in the
 * database.
 */
final class Vault {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Path file;

  /**
   * @param file holds the key in hexadecimal digits; made when it is first needed
   */
  Vault(Path file) {
    this.file = file;
  }

  /** Encrypted for that person only: moved to another's row it cannot be read. */
  byte[] locked(PersonId person, byte[] secret) {
    var nonce = Tokens.bytes(NONCE_BYTES);
    var sealed = crypt(Cipher.ENCRYPT_MODE, person, nonce, secret);
    var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
    return whole;
  }

  byte[] opened(PersonId person, byte[] whole) {
    return crypt(
        Cipher.DECRYPT_MODE,
        person,
        Arrays.copyOf(whole, NONCE_BYTES),
        Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
  }

  private byte[] crypt(int mode, PersonId person, byte[] nonce, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(Long.toString(person.value()).getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key in " + file + " does not open this secret", e);
    }
  }

  private byte[] key() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      var key = HexFormat.of().parseHex(Files.readString(file).strip());
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SetupException("credential.key.unreadable", file);
    }
    throw new SetupException("credential.key.unreadable", file);
  }

  /** Whole or not at all, whoever else makes it at this moment. */
  private void make() {
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", "", owner);
      Files.writeString(fresh, HexFormat.of().formatHex(Tokens.bytes(KEY_BYTES)) + "\n");
      try {
        Files.createLink(file, fresh);
      } catch (FileAlreadyExistsException e) {
        return;
      } finally {
        Files.delete(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
