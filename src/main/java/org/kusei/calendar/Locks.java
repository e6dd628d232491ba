package org.kusei.calendar;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.NodeKey;

/** What keeps one person from one kind of work in a ward's year, item by item. */
public final class Locks {
  private final @Nullable Lock shut;
  private final Set<NodeKey> open;

  Locks(@Nullable Lock shut, Collection<NodeKey> open) {
    this.shut = shut;
    this.open = Set.copyOf(open);
  }

  /**
   * Empty when the person may work on it.
   *
   * @param key null for the policy as a whole
   */
  public Optional<Lock> find(@Nullable NodeKey key) {
    return key != null && open.contains(key) ? Optional.empty() : Optional.ofNullable(shut);
  }
}
