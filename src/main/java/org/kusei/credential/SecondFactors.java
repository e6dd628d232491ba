package org.kusei.credential;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factor: an authenticator app, and ten recovery codes for the day it is lost. */
public final class SecondFactors {
  private static final int RECOVERY_CODES = 10;

  private final TransactionTemplate transactions;
  private final ProofStore store;
  private final People people;
  private final Vault vault;
  private final InstantSource clock;

  SecondFactors(Database database, People people, Vault vault, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new ProofStore(database);
    this.people = people;
    this.vault = vault;
    this.clock = clock;
  }

  public boolean isOn(PersonId id) {
    return store.get(id).factor().on();
  }

  public int countRecoveryCodes(PersonId id) {
    return store.countRecoveryCodes(id);
  }

  /**
   * The secret for the person's app, in base 32; it counts once {@link #prove} has seen it work.
   */
  public Decision<String> begin(Person person) {
    if (isOn(person.id())) {
      return new Refused<>("credential.refused.factor-on");
    }
    var secret = Tokens.bytes(Totp.SECRET_BYTES);
    transactions.executeWithoutResult(tx -> {
      store.insert(person);
      store.updateSecret(person.id(), vault.locked(person.id(), secret), false);
    });
    return new Accepted<>(Totp.base32(secret));
  }

  /** The secret that waits to be proven, in base 32. */
  public Optional<String> findBegun(PersonId id) {
    var factor = store.get(id).factor();
    return factor.secret() == null || factor.proven()
        ? Optional.empty()
        : Optional.of(Totp.base32(vault.opened(id, factor.secret())));
  }

  /** The app works: from now on it is asked for. Gives the recovery codes. */
  public Decision<List<String>> prove(Person person, String typed) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var factor = store.get(person.id()).factor();
          if (factor.secret() == null || factor.proven() || !isNow(person, factor, typed)) {
            return new Refused<>("credential.refused.wrong-figures");
          }
          store.updateSecret(person.id(), factor.secret(), true);
          people.note(person.officer().actor(), person, "second factor set up");
          return new Accepted<>(recoveryCodes(person));
        }));
  }

  /** New recovery codes in place of the old ones. */
  public List<String> renew(Person person) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          people.note(person.officer().actor(), person, "recovery codes renewed");
          return recoveryCodes(person);
        }));
  }

  private List<String> recoveryCodes(Person person) {
    var codes = Stream.generate(Tokens::code).limit(RECOVERY_CODES).toList();
    store.replaceRecoveryCodes(person, codes.stream().map(Tokens::hashOfCode).toList());
    return codes;
  }

  /** Takes the second factor away, e.g. when both phone and recovery codes are lost. */
  public void remove(Actor by, Person person) {
    transactions.executeWithoutResult(tx -> {
      store.updateSecret(person.id(), null, false);
      store.replaceRecoveryCodes(person, List.of());
      people.note(by, person, "second factor removed");
    });
  }

  /** Whether the figures are the app's of this moment, or a recovery code; either is good once. */
  boolean proves(Person person, String typed) {
    var factor = store.get(person.id()).factor();
    return (factor.on() && isNow(person, factor, typed))
        || store.useRecoveryCode(person.id(), Tokens.hashOfCode(typed));
  }

  private boolean isNow(Person person, Proof.Factor factor, String typed) {
    var secret = vault.opened(person.id(), Objects.requireNonNull(factor.secret()));
    var step = Totp.step(secret, typed, clock.instant(), factor.lastStep());
    return step.isPresent() && store.useStep(person.id(), step.getAsLong());
  }
}
