package org.kusei.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kusei.audit.Event;
import org.kusei.audit.Trail;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** The people on record: entered, given duties, relieved of them. Nobody is ever deleted. */
public final class People {
  private final TransactionTemplate transactions;
  private final PersonStore store;
  private final DutyStore duties;
  private final InstantSource clock;
  private final Trail trail;

  public People(Database database, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new PersonStore(database);
    this.duties = new DutyStore(database);
    this.clock = clock;
    this.trail = new Trail(database, clock);
  }

  /** Enters a person with a first duty; they still need a way to prove who they are. */
  public Decision<Person> enter(
      Keeper by, MunicipalityId municipality, String login, String name, Duty duty) {
    var wanted = login.strip().toLowerCase(Locale.ROOT);
    if (!wanted.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
      return new Refused<>("account.refused.login", login);
    }
    if (name.isBlank()) {
      return new Refused<>("account.refused.name");
    }
    if (!by.mayKeep(duty)) {
      return new Refused<>("account.refused.out-of-reach");
    }
    return decided(() -> {
      var id = store.insert(municipality, wanted, name.strip(), clock.instant());
      if (id.isEmpty()) {
        return new Refused<>("account.refused.login-taken", wanted);
      }
      var person = get(id.get());
      note(by.actor(), person, "entered");
      give(by.actor(), person, duty);
      return new Accepted<>(get(person.id()));
    });
  }

  /** Gives a further duty. */
  public Decision<Person> assign(Keeper by, PersonId id, Duty duty) {
    return change(
        id,
        person -> {
          if (!by.mayKeep(duty)) {
            return new Refused<>("account.refused.out-of-reach");
          }
          return give(by.actor(), person, duty)
              ? new Accepted<>(get(id))
              : new Refused<>("account.refused.has-duty");
        });
  }

  private boolean give(Actor by, Person person, Duty duty) {
    var given = duties.insert(person, duty, clock.instant());
    if (given) {
      note(by, person, "duty given: " + words(duty));
    }
    return given;
  }

  /** Ends one duty; the last administrator of the city keeps theirs. */
  public Decision<Person> relieve(Keeper by, PersonId id, DutyId duty) {
    return change(
        id,
        person -> {
          var held =
              person.duties().stream()
                  .filter(d -> d.id().equals(duty) && d.isHeld())
                  .findAny()
                  .orElseThrow(() -> new NotFoundException(duty));
          if (!by.mayKeep(held.duty())) {
            return new Refused<>("account.refused.out-of-reach");
          }
          if (isLastAdministrator(person, List.of(held.duty()))) {
            return new Refused<>("account.refused.last-administrator");
          }
          duties.end(id, duty, clock.instant());
          note(by.actor(), person, "duty ended: " + words(held.duty()));
          return new Accepted<>(get(id));
        });
  }

  /** The person serves no more: all duties end, and they sign in no more. */
  public Decision<Person> end(Keeper by, PersonId id) {
    return change(
        id,
        person -> {
          var held = person.duties().stream().filter(HeldDuty::isHeld).toList();
          if (!mayKeep(by, person)) {
            return new Refused<>("account.refused.out-of-reach");
          }
          if (isLastAdministrator(person, held.stream().map(HeldDuty::duty).toList())) {
            return new Refused<>("account.refused.last-administrator");
          }
          held.forEach(d -> duties.end(id, d.id(), clock.instant()));
          store.end(id, clock.instant());
          note(by.actor(), person, "ended");
          return new Accepted<>(get(id));
        });
  }

  /** Names the person as the city's identity provider does; blank for not at all. */
  public Decision<Person> identify(Keeper by, PersonId id, String identity) {
    var named = identity.isBlank() ? null : identity.strip();
    return change(
        id,
        person -> {
          if (!mayKeep(by, person)) {
            return new Refused<>("account.refused.out-of-reach");
          }
          if (!store.updateIdentity(id, named)) {
            return new Refused<>("account.refused.identity-taken");
          }
          note(by.actor(), person, "identity set: " + (named == null ? "-" : named));
          return new Accepted<>(get(id));
        });
  }

  /** Whether all that the person is, or last was, lies within the keeper's reach. */
  public boolean mayKeep(Keeper by, Person person) {
    var held = person.duties().stream().filter(HeldDuty::isHeld).toList();
    var counted = held.isEmpty() ? person.duties() : held;
    return !counted.isEmpty() && counted.stream().allMatch(d -> by.mayKeep(d.duty()));
  }

  private boolean isLastAdministrator(Person person, List<Duty> taken) {
    var key = new Duty(Role.ADMINISTRATOR, new Place.City());
    return taken.contains(key)
        && store.list(person.municipality()).stream()
            .filter(other -> !other.id().equals(person.id()))
            .noneMatch(other -> other.officer().duties().contains(key));
  }

  private Decision<Person> change(PersonId id, Function<Person, Decision<Person>> change) {
    return decided(() -> {
      store.lockAll(get(id).municipality());
      var person = get(id);
      return person.serves()
          ? change.apply(person)
          : new Refused<>("account.refused.ended", person.name());
    });
  }

  private Decision<Person> decided(Supplier<Decision<Person>> change) {
    return Objects.requireNonNull(transactions.execute(tx -> change.get()));
  }

  /** Keeps, in the caller's transaction, what was done to or by the person. */
  public void note(Actor by, Person person, String what) {
    store.insertHistory(person, by, what, "", clock.instant());
    var words = person.login() + ": " + what;
    trail.add(person.municipality(), new Event(by.name(), Event.Kind.ACCOUNT, words, ""));
  }

  private static String words(Duty duty) {
    var place =
        switch (duty.place()) {
          case Place.City _ -> "city";
          case Place.OfWard(var ward) -> "ward " + ward.value();
          case Place.OfUnit(var unit, var _) -> "unit " + unit.value();
        };
    return duty.role().name().toLowerCase(Locale.ROOT) + " of " + place;
  }

  public Person get(PersonId id) {
    return store.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  public Optional<Person> find(MunicipalityId municipality, String login) {
    return store.find(municipality, login.strip().toLowerCase(Locale.ROOT)).map(this::get);
  }

  public Optional<Person> findByIdentity(MunicipalityId municipality, String identity) {
    return store.findByIdentity(municipality, identity).map(this::get);
  }

  /** All, those who serve no more too, in the order of their entry. */
  public List<Person> list(MunicipalityId municipality) {
    return store.list(municipality);
  }
}
