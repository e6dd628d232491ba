package org.kusei.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;

/** Names nodes before any edition has them, so that work on them can begin. */
public final class Keys {
  private final PolicyStore policies;
  private final KeyStore keys;

  public Keys(Database database) {
    this.policies = new PolicyStore(database);
    this.keys = new KeyStore(database);
  }

  /**
   * A new node of the ward's policy of the year.
   *
   * @param predecessor the node of the same kind of the year before that it goes on; null for none
   */
  public NodeKey create(
      Ward ward, FiscalYear year, NewNode.Kind kind, @Nullable NodeKey predecessor) {
    return keys.insert(policies.policyOf(ward, year), ward, year, kind, predecessor);
  }

  /** The node of the year before that this one goes on. */
  public Optional<NodeKey> findPredecessor(NodeKey key) {
    return keys.predecessor(key);
  }
}
