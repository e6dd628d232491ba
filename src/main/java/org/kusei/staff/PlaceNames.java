package org.kusei.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Place;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.UnitNames;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.platform.Texts;

/** What the places are called at which duties are held, and how forms name them. */
final class PlaceNames {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Wards wards;
  private final Units units;

  PlaceNames(Wards wards, Units units) {
    this.wards = wards;
    this.units = units;
  }

  /** A place as forms offer it. */
  record Named(String code, String name, Place place) {}

  /** The city, its bureaus, then each ward and its sections. */
  List<Named> list(Texts texts, MunicipalityId home) {
    return list(texts, home, units.list(home));
  }

  /** Those at which anybody ever held a duty: those of closed units too. */
  Past past(Texts texts, MunicipalityId home) {
    return new Past(
        texts, list(texts, home, units.listAll(home)), wards.list(home), units.names(home));
  }

  private List<Named> list(Texts texts, MunicipalityId home, List<Unit> known) {
    var all = new ArrayList<Named>();
    all.add(new Named("city", texts.text("staff.place.city"), new Place.City()));
    known.stream().filter(unit -> unit.ward() == null).forEach(unit -> all.add(named(texts, unit)));
    for (var ward : wards.list(home)) {
      all.add(new Named("ward-" + ward.id().value(), name(texts, ward), place(ward.id())));
      known.stream()
          .filter(unit -> ward.id().equals(unit.ward()))
          .forEach(unit -> all.add(named(texts, ward, unit)));
    }
    return all;
  }

  private static Place place(WardId ward) {
    return new Place.OfWard(ward);
  }

  private static Named named(Texts texts, Unit unit) {
    return new Named(code(unit.id()), name(texts, unit), new Place.OfUnit(unit.id(), null));
  }

  private static Named named(Texts texts, Ward ward, Unit unit) {
    return new Named(
        code(unit.id()),
        texts.text("staff.place.section", name(texts, ward), name(texts, unit)),
        new Place.OfUnit(unit.id(), ward.id()));
  }

  private static String code(UnitId unit) {
    return "unit-" + unit.value();
  }

  private static String name(Texts texts, Ward ward) {
    return texts.japanese() ? ward.name() : ward.english();
  }

  private static String name(Texts texts, Unit unit) {
    return texts.japanese() ? unit.name() : unit.english();
  }

  Optional<Place> find(Texts texts, MunicipalityId home, String code) {
    return list(texts, home).stream()
        .filter(named -> named.code().equals(code))
        .map(Named::place)
        .findAny();
  }

  /** What places were called when duties were held there. */
  record Past(Texts texts, List<Named> places, List<Ward> wards, UnitNames units) {

    /** A duty that ended, with its place as it was called on the last day. */
    String words(Duty duty, Instant until) {
      return switch (duty.place()) {
        case Place.OfUnit(var unit, var ward) -> duty(duty, unit, ward, until);
        case Place.City _, Place.OfWard _ -> PlaceNames.words(texts, places, duty);
      };
    }

    private String duty(Duty duty, UnitId unit, @Nullable WardId ward, Instant until) {
      // the day after which it ended: what is renamed on 1 April was left under its old name
      var day = LocalDate.ofInstant(until, TOKYO).minusDays(1);
      var name =
          units
              .on(unit, day)
              .map(then -> texts.japanese() ? then.name() : then.english())
              .orElse("");
      var where =
          wards.stream()
              .filter(known -> known.id().equals(ward))
              .findAny()
              .map(known -> texts.text("staff.place.section", PlaceNames.name(texts, known), name))
              .orElse(name);
      return texts.text("staff.duty", texts.text(duty.role().key()), where);
    }
  }

  /** The duty in words: the role, and where it is held. */
  static String words(Texts texts, List<Named> names, Duty duty) {
    var where =
        names.stream()
            .filter(named -> named.place().equals(duty.place()))
            .map(Named::name)
            .findAny()
            .orElse("");
    return texts.text("staff.duty", texts.text(duty.role().key()), where);
  }
}
