package org.kusei.entrance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Texts;

/**
 * The users of the demo (見本の利用者), one for each role. They have no password: a click signs them in,
 * and only while the demo has opened this.
 */
public final class SampleUsers {
  private static final Actor LOADER = new Actor("sample city");
  private static final List<String> LOGINS =
      List.of("mayor", "planning", "ward-planning", "section", "bureau", "admin", "auditor");

  private final People people;
  private final Wards wards;
  private final Units units;
  private volatile @Nullable MunicipalityId city;

  SampleUsers(People people, Wards wards, Units units) {
    this.people = people;
    this.wards = wards;
    this.units = units;
  }

  /** A sample user as lists show them. */
  public record Sample(String login, String name, String role) {}

  /** From now on everyone who reaches this server may be any of them. */
  public void open(MunicipalityId home) {
    var ward = wards.list(home).getFirst();
    LOGINS.stream()
        .filter(login -> people.find(home, login).isEmpty())
        .forEach(login -> enter(home, login, ward));
    city = home;
  }

  /** Refused only where another process enters them at this moment: then they are there. */
  private void enter(MunicipalityId home, String login, Ward ward) {
    var duty =
        switch (login) {
          case "mayor" -> new Duty(Role.MAYOR, new Place.OfWard(ward.id()));
          case "planning" -> new Duty(Role.PLANNING, new Place.City());
          case "ward-planning" -> new Duty(Role.PLANNING, new Place.OfWard(ward.id()));
          case "section" -> new Duty(Role.SECTION, unit(home, ward, "防災課", "Disaster Prevention"));
          case "bureau" -> new Duty(Role.BUREAU, unit(home, null, "危機管理局", "Crisis Bureau"));
          case "admin" -> new Duty(Role.ADMINISTRATOR, new Place.City());
          default -> new Duty(Role.AUDITOR, new Place.City());
        };
    var keeper = Keeper.atTheMachine(LOADER);
    people.enter(keeper, home, login, name(login, ward), duty);
  }

  private Place unit(MunicipalityId home, @Nullable Ward ward, String name, String english) {
    var of = ward == null ? null : ward.id();
    units.enter(LOADER, home, of, name, english);
    UnitId id =
        units.list(home).stream()
            .filter(unit -> unit.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id();
    return new Place.OfUnit(id, of);
  }

  private static String name(String login, Ward ward) {
    return switch (login) {
      case "mayor" -> ward.name() + "長";
      case "planning" -> "市の企画担当";
      case "ward-planning" -> ward.name() + "の企画担当";
      case "section" -> ward.name() + "防災課の担当";
      case "bureau" -> "危機管理局の担当";
      case "admin" -> "利用者の管理者";
      default -> "監査担当";
    };
  }

  boolean isOpen() {
    return city != null;
  }

  /** None unless the demo runs. */
  public List<Sample> list(Texts texts) {
    return serving().stream()
        .map(person -> new Sample(person.login(), person.name(), role(texts, person)))
        .toList();
  }

  private static String role(Texts texts, Person person) {
    return person.officer().duties().stream()
        .map(duty -> texts.text(duty.role().key()))
        .findFirst()
        .orElse("");
  }

  /** The sample user of that login, while the demo runs. */
  Optional<Person> find(String login) {
    return serving().stream().filter(person -> person.login().equals(login)).findAny();
  }

  private List<Person> serving() {
    var home = city;
    return home == null
        ? List.of()
        : LOGINS.stream()
            .flatMap(login -> people.find(home, login).stream())
            .filter(Person::serves)
            .toList();
  }
}
