package org.kusei.reorganisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.reorganisation.Preview.NodeMove;
import org.kusei.reorganisation.Preview.OtherMove;
import org.kusei.reorganisation.Preview.PersonMove;
import org.kusei.reorganisation.Previewing.Office;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsibilities.Naming;

/** Does what a preview says, within the caller's transaction. */
final class Applying {
  private final Office office;
  private final Responsibilities responsibilities;
  private final Actor by;
  private final ChangeSet set;
  private final Map<Long, UnitId> opened = new HashMap<>();

  Applying(Office office, Responsibilities responsibilities, Actor by, ChangeSet set) {
    this.office = office;
    this.responsibilities = responsibilities;
    this.by = by;
    this.set = set;
  }

  /** A rule of another module forbids a step: nothing of the set is done. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refused<?> refused;

    StoppedException(Refused<?> refused) {
      super(refused.reason());
      this.refused = refused;
    }

    Refused<?> refused() {
      return refused;
    }
  }

  private static <T> T done(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(var value) -> value;
      case Refused<T> refused -> throw new StoppedException(refused);
    };
  }

  void apply(Preview preview) {
    // names become free and are taken in the order of the changes
    var closed = set.changes().stream().filter(change -> change.unit() != null).toList();
    for (var change : closed) {
      if (change.kind() == Change.Kind.RENAME) {
        done(
            office
                .units()
                .rename(by, unit(change.unit()), change.name(), change.english(), set.day()));
      }
    }
    for (var change : closed) {
      if (change.kind() != Change.Kind.RENAME) {
        office.units().close(by, unit(change.unit()), set.day());
      }
    }
    set.changes().stream().filter(change -> change.unit() == null).forEach(this::open);
    preview.people().forEach(this::move);
    preview.nodes().forEach(this::move);
    preview.others().forEach(this::move);
  }

  private Unit unit(@Nullable UnitId id) {
    return office.units().find(set.municipality(), Objects.requireNonNull(id)).orElseThrow();
  }

  private void open(Change change) {
    var unit =
        done(
            office
                .units()
                .enter(by, set.municipality(), change.ward(), change.name(), change.english()));
    opened.put(change.number(), unit.id());
  }

  private Unit unit(@Nullable Heir heir) {
    return switch (Objects.requireNonNull(heir, "unresolved")) {
      case Heir.Known(var id) -> unit(id);
      case Heir.New(var change) -> unit(opened.get(change));
    };
  }

  private void move(PersonMove move) {
    var keeper = Keeper.atTheMachine(by);
    var heir = unit(move.heir());
    var held = office.people().get(move.person()).officer().duties();
    var duty =
        new Duty(
            heir.ward() == null ? Role.BUREAU : Role.SECTION,
            new Place.OfUnit(heir.id(), heir.ward()));
    if (!held.contains(duty)) {
      done(office.people().assign(keeper, move.person(), duty));
    }
    done(office.people().relieve(keeper, move.person(), move.duty()));
  }

  /** The person goes on answering where they went along. */
  private void move(NodeMove move) {
    var heir = unit(move.heir());
    var why = set.title();
    var person = move.person();
    var along =
        person != null && Responsibilities.servesIn(office.people().get(person), heir)
            ? person
            : null;
    done(
        responsibilities.assign(
            by, move.ward(), List.of(move.key()), new Naming(heir.id(), along, why)));
  }

  private void move(OtherMove move) {
    move.kind().move(by, move.thing(), unit(move.heir()).id(), set.title());
  }
}
