package org.kusei.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** When which work of a ward's year is open; what nobody said anything about is open. */
public final class Windows {
  private final WindowStore store;
  private final InstantSource clock;

  public Windows(Database database, InstantSource clock) {
    this.store = new WindowStore(database);
    this.clock = clock;
  }

  /**
   * What keeps the person from that work now; empty when nothing does.
   *
   * @param key the item it is about; null for the policy as a whole, which no permit opens
   */
  public Optional<Lock> lock(
      PersonId person, Ward ward, FiscalYear year, Work work, @Nullable NodeKey key) {
    return locks(person, ward, year, work).find(key);
  }

  /** The same for many items at once. */
  public Locks locks(PersonId person, Ward ward, FiscalYear year, Work work) {
    var today = Here.today(clock);
    var shut =
        find(ward, year, work)
            .filter(window -> !window.isOpenOn(today))
            .map(window -> lock(window, ward, year, today));
    var open =
        shut.isEmpty()
            ? List.<NodeKey>of()
            : listPermits(ward, year).stream()
                .filter(permit -> permit.work() == work && permit.person().equals(person))
                .filter(permit -> permit.holdsOn(today))
                .map(Permit::key)
                .toList();
    return new Locks(shut.orElse(null), open);
  }

  private static Lock lock(Window window, Ward ward, FiscalYear year, LocalDate today) {
    var opens = window.opensOn();
    var closes = window.closesOn();
    return opens != null && window.isBefore(today)
        ? new Lock(
            window.work(), ward, year, Lock.Cause.NOT_YET_OPEN, opens, window.who(), window.why())
        : new Lock(
            window.work(),
            ward,
            year,
            Lock.Cause.CLOSED,
            closes == null ? today : closes,
            window.who(),
            window.why());
  }

  /** What the ward said about that work; empty where it said nothing. */
  public Optional<Window> find(Ward ward, FiscalYear year, Work work) {
    return list(ward, year).stream().filter(window -> window.work() == work).findAny();
  }

  /** What the ward said about each kind of work. */
  public List<Window> list(Ward ward, FiscalYear year) {
    return store.latest(ward.id(), year);
  }

  /**
   * Days on which work is open, and why.
   *
   * @param opensOn null for from the beginning
   * @param closesOn null for without end
   */
  public record Setting(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn, String why) {

    boolean isTurned() {
      return opensOn != null && closesOn != null && closesOn.isBefore(opensOn);
    }
  }

  /** Says when the work is open. */
  public Decision<Window> set(Actor by, Ward ward, FiscalYear year, Work work, Setting setting) {
    if (setting.isTurned()) {
      return new Refused<>("calendar.refused.turned");
    }
    if (setting.why().isBlank()) {
      return new Refused<>("calendar.refused.no-reason");
    }
    var window =
        new Window(
            work,
            setting.opensOn(),
            setting.closesOn(),
            by.name(),
            setting.why().strip(),
            clock.instant());
    store.insert(ward, year, window);
    return new Accepted<>(window);
  }

  /** One item for one person, with a last day and a reason. */
  public record Giving(Work work, NodeKey key, PersonId person, LocalDate until, String why) {}

  /** Lets the person work on the item although it is shut. */
  public Decision<Permit> permit(Actor by, Ward ward, FiscalYear year, Giving giving) {
    if (giving.why().isBlank()) {
      return new Refused<>("calendar.refused.no-reason");
    }
    if (giving.until().isBefore(Here.today(clock))) {
      return new Refused<>("calendar.refused.over", giving.until().toString());
    }
    var permit =
        new WindowStore.NewPermit(giving.work(), giving.key(), giving.person(), giving.until());
    return store.insert(
            ward, year, permit, new Said(by.name(), giving.why().strip(), clock.instant()))
        ? new Accepted<>(listPermits(ward, year).getFirst())
        : new Refused<>("calendar.refused.unknown");
  }

  /** Takes a permit back. */
  public Decision<PermitId> withdraw(
      Actor by, Ward ward, FiscalYear year, PermitId permit, String why) {
    if (why.isBlank()) {
      return new Refused<>("calendar.refused.no-reason");
    }
    return store.withdraw(ward, year, permit, new Said(by.name(), why.strip(), clock.instant()))
        ? new Accepted<>(permit)
        : new Refused<>("calendar.refused.withdrawn-before");
  }

  /** All ever given, the latest first. */
  public List<Permit> listPermits(Ward ward, FiscalYear year) {
    return store.permits(ward.id(), year);
  }
}
