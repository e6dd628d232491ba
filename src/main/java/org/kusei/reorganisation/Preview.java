package org.kusei.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.account.DutyId;
import org.kusei.account.PersonId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Unit;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.responsibility.UnitBound;

/**
 * What a change set would do.
 *
 * @param faults why it cannot be applied as it is, whatever moves
 */
public record Preview(
    List<NodeMove> nodes, List<PersonMove> people, List<OtherMove> others, List<Fault> faults) {

  public Preview {
    nodes = List.copyOf(nodes);
    people = List.copyOf(people);
    others = List.copyOf(others);
    faults = List.copyOf(faults);
  }

  /**
   * A node for which another unit answers from that day.
   *
   * @param label its number and title
   * @param person who was named in the unit; null for nobody
   * @param heir null where nobody said whose it will be
   */
  public record NodeMove(
      NodeKey key,
      Ward ward,
      FiscalYear year,
      String label,
      Unit from,
      @Nullable PersonId person,
      @Nullable Heir heir) {}

  /**
   * A person whose duty ends with its unit.
   *
   * @param heir null where nobody said where they go
   */
  public record PersonMove(
      PersonId person, DutyId duty, String name, Unit from, @Nullable Heir heir) {}

  /**
   * Another thing that waits for a unit.
   *
   * @param kind who knows such things
   * @param heir null where nobody said whose it will be
   */
  public record OtherMove(UnitBound kind, UnitBound.Thing thing, Unit from, @Nullable Heir heir) {

    /** How forms and rows name it: {@code c12}. */
    String name() {
      return kind.letter() + Long.toString(thing.id());
    }
  }

  /** Something that must be mended first. */
  public record Fault(String key, List<String> arguments) {

    Fault(String key, String... arguments) {
      this(key, List.of(arguments));
    }
  }

  /** How many things would be left without a unit. */
  public long unresolved() {
    return nodes.stream().filter(move -> move.heir() == null).count()
        + people.stream().filter(move -> move.heir() == null).count()
        + others.stream().filter(move -> move.heir() == null).count();
  }
}
