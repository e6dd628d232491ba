package org.kusei.credential;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2 texts; few are computed at a time, since each takes 16 MB. */
final class Passwords {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_LETTERS = 5;
  private static final int AT_ONCE = 4;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private @Nullable String nobodys;

  /** Whether the password may be used; length counts, and what is easily guessed does not do. */
  static Decision<String> checked(String password, String login) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return new Refused<>("credential.refused.length", Integer.toString(SHORTEST));
    }
    if (password.chars().distinct().count() < FEWEST_LETTERS || password.contains(login)) {
      return new Refused<>("credential.refused.guessable");
    }
    return new Accepted<>(password);
  }

  String encoded(String password) {
    return inPlace(() -> encoder.encode(password));
  }

  /** Takes equally long where there is no password to compare with. */
  boolean match(String typed, @Nullable String encoded) {
    var other = encoded == null ? nobodys() : encoded;
    var equal = typed.length() <= LONGEST && inPlace(() -> encoder.matches(typed, other));
    return encoded != null && equal;
  }

  private synchronized String nobodys() {
    if (nobodys == null) {
      nobodys = encoded(Tokens.token());
    }
    return nobodys;
  }

  private <T> T inPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
