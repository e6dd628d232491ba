package org.kusei.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test values of RFC 6238 and RFC 4648, and what is accepted around this moment. */
class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1111111111);
  private static final long STEP = 1111111111 / 30;

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void password_isThatOfTheStandard(long seconds, String expected) {
    assertThat(Totp.password(SECRET, seconds / 30, 8)).isEqualTo(expected);
  }

  @Test
  void base32_isThatOfTheStandard() {
    assertThat(Totp.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
  }

  @Test
  void step_ofAMomentAgoOrAhead_isTaken_butNoneThatWasUsed() {
    for (long step = STEP - 1; step <= STEP + 1; step++) {
      assertThat(Totp.step(SECRET, Totp.password(SECRET, step, 6), NOW, 0)).hasValue(step);
      assertThat(Totp.step(SECRET, Totp.password(SECRET, step, 6), NOW, step)).isEmpty();
    }
    assertThat(Totp.step(SECRET, Totp.password(SECRET, STEP - 2, 6), NOW, 0)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.password(SECRET, STEP + 2, 6), NOW, 0)).isEmpty();
  }
}
