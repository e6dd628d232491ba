package org.kusei.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** Passwords, codes, the second factor and sessions on a clock that the test moves. */
class SignInTest {
  private static final String PASSWORD = "潮の満ちる朝に港を歩く人";
  private static final String HERE = "192.0.2.7";

  @TempDir private Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-04-01T00:00:00Z"));
  private final InstantSource clock = now::get;
  private final Database database = TestDatabase.emptied();
  private final People people = new People(database, clock);
  private final Sessions sessions = new Sessions(database, clock);
  private final Credentials.Parts parts =
      new Credentials.Parts(people, sessions, new Throttle(database, clock), new Passwords());
  private final Credentials credentials = new Credentials(database, parts, clock);
  private Person akari;
  private SecondFactors factors;
  private SignIn signIn;

  @BeforeEach
  void enter() {
    factors = new SecondFactors(database, people, new Vault(folder.resolve("key")), clock);
    signIn = new SignIn(database, parts, credentials, factors, clock);
    akari =
        accepted(
            people.enter(
                Keeper.atTheMachine(TestCity.CLERK),
                TestCity.founded(database).id(),
                "akari",
                "架空 灯",
                new Duty(Role.AUDITOR, new Place.City())));
    accepted(credentials.set(akari, PASSWORD));
  }

  @Test
  void session_endsAfterIdlenessAndAtTheLatestAfterAWorkingDay() {
    var token = begun(PASSWORD).token();
    pass(Sessions.IDLE.minusSeconds(1));
    assertThat(sessions.find(token)).isPresent();
    pass(Sessions.IDLE);
    assertThat(sessions.find(token)).isEmpty();

    var other = begun(PASSWORD).token();
    for (int hour = 0; hour < 11; hour++) {
      pass(Duration.ofHours(1));
      assertThat(sessions.find(other)).isPresent();
    }
    pass(Duration.ofHours(1));
    assertThat(sessions.find(other)).isEmpty();
  }

  @Test
  void newPassword_signsOutEverywhereAndOldOneIsWorthless() {
    var token = begun(PASSWORD).token();
    accepted(credentials.set(akari, "べつの長いあいことばです"));
    assertThat(sessions.find(token)).isEmpty();
    assertThat(signIn.begin(akari.municipality(), "akari", PASSWORD, HERE))
        .isEqualTo(new Refused<>("credential.refused.wrong"));
  }

  @Test
  void code_isGoodForItsTimeOnly() {
    var code = credentials.issueCode(TestCity.CLERK, akari);
    pass(Credentials.CODE_LASTS.minusSeconds(1));
    assertThat(begun(code).stage()).isEqualTo(Stage.CODE);
    pass(Duration.ofSeconds(1));
    assertThat(signIn.begin(akari.municipality(), "akari", code, HERE)).isInstanceOf(Refused.class);
  }

  @Test
  void waits_growAndAreForgottenByTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      assertThat(reason(signIn.begin(akari.municipality(), "akari", "wrong", HERE)))
          .isEqualTo("credential.refused.wrong");
    }
    assertThat(signIn.begin(akari.municipality(), "akari", PASSWORD, HERE))
        .isEqualTo(new Refused<>("credential.refused.wait", "10"));
    pass(Duration.ofSeconds(10));
    assertThat(begun(PASSWORD).stage()).isEqualTo(Stage.WHOLE);
    assertThat(reason(signIn.begin(akari.municipality(), "akari", "wrong", HERE)))
        .isEqualTo("credential.refused.wrong");
  }

  @Test
  void secondFactor_isAskedFor_andEachOfItsFiguresIsGoodOnce() {
    var secret = secret();
    var first = begun(PASSWORD);
    assertThat(first.stage()).isEqualTo(Stage.PASSWORD);
    pass(Duration.ofSeconds(60));
    var figures = figures(secret);
    assertThat(accepted(signIn.second(first.token(), figures, HERE)).stage())
        .isEqualTo(Stage.WHOLE);
    assertThat(reason(signIn.second(begun(PASSWORD).token(), figures, HERE)))
        .isEqualTo("credential.refused.wrong-figures");
  }

  @Test
  void recoveryCode_opensOnceWhereTheAppIsLost() {
    accepted(factors.begin(akari));
    var codes = accepted(factors.prove(akari, figures(secretBegun())));
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(accepted(signIn.second(begun(PASSWORD).token(), codes.getFirst(), HERE)).stage())
        .isEqualTo(Stage.WHOLE);
    assertThat(reason(signIn.second(begun(PASSWORD).token(), codes.getFirst(), HERE)))
        .isEqualTo("credential.refused.wrong-figures");
    assertThat(factors.countRecoveryCodes(akari.id())).isEqualTo(9);
  }

  @Test
  void lockedPerson_isShutOutAtOnceUntilLetInAgain() {
    var token = begun(PASSWORD).token();
    credentials.lock(TestCity.CLERK, akari);
    assertThat(sessions.find(token)).isEmpty();
    assertThat(reason(signIn.begin(akari.municipality(), "akari", PASSWORD, HERE)))
        .isEqualTo("credential.refused.locked");
    credentials.unlock(TestCity.CLERK, akari);
    assertThat(begun(PASSWORD).stage()).isEqualTo(Stage.WHOLE);
  }

  @Test
  void halfASession_opensNothingAndEndsSoon() {
    secret();
    var half = begun(PASSWORD);
    pass(Sessions.HALF);
    assertThat(reason(signIn.second(half.token(), "000000", HERE)))
        .isEqualTo("credential.refused.too-late");
  }

  @Test
  void password_thatIsShortOrGuessable_isRefused() {
    assertThat(reason(Passwords.checked("short", "akari"))).isEqualTo("credential.refused.length");
    assertThat(reason(Passwords.checked("aaaaaaaaaaaaaaaa", "akari")))
        .isEqualTo("credential.refused.guessable");
    assertThat(reason(Passwords.checked("akari-akari-akari", "akari")))
        .isEqualTo("credential.refused.guessable");
  }

  @Test
  void database_holdsNoPasswordTokenOrSecretInTheClear() {
    var secret = secret();
    var token = begun(PASSWORD).token();
    var rows =
        database
            .sql()
            .sql(
                """
                select (select string_agg(p::text, '') from credential.proof p)
                    || (select string_agg(s::text, '') from credential.session s)
                """)
            .query(String.class)
            .single();
    assertThat(rows).contains("$argon2id$").doesNotContain(PASSWORD, token, hex(secret));
  }

  @Test
  void secret_movedToAnotherRow_cannotBeRead() {
    var vault = new Vault(folder.resolve("key"));
    var locked = vault.locked(akari.id(), new byte[] {1, 2, 3});
    assertThat(vault.opened(akari.id(), locked)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> vault.opened(new PersonId(99), locked))
        .isInstanceOf(IllegalStateException.class);
  }

  private byte[] secret() {
    accepted(factors.begin(akari));
    var secret = secretBegun();
    accepted(factors.prove(akari, figures(secret)));
    return secret;
  }

  private byte[] secretBegun() {
    return base32(factors.findBegun(akari.id()).orElseThrow());
  }

  private String figures(byte[] secret) {
    return Totp.password(secret, now.get().getEpochSecond() / 30, 6);
  }

  private static byte[] base32(String text) {
    var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    var bits = new java.math.BigInteger("0");
    for (int i = 0; i < text.length(); i++) {
      bits = bits.shiftLeft(5).or(java.math.BigInteger.valueOf(alphabet.indexOf(text.charAt(i))));
    }
    var bytes = new byte[text.length() * 5 / 8];
    var whole = bits.toByteArray();
    int length = Math.min(whole.length, bytes.length);
    System.arraycopy(whole, whole.length - length, bytes, bytes.length - length, length);
    return bytes;
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private SignIn.Step begun(String typed) {
    return accepted(signIn.begin(akari.municipality(), "akari", typed, HERE));
  }

  private void pass(Duration time) {
    now.updateAndGet(moment -> moment.plus(time));
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new AssertionError(decision);
  }

  private static String reason(Decision<?> decision) {
    return decision instanceof Refused<?>(var reason, var _) ? reason : "accepted";
  }
}
