package org.kusei.attainment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kusei.plan.NodeKey;
import org.kusei.policy.NodeHome;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has to count again. It does so at its end, once for all it did: trees are
 * locked when it has all its other locks, and in the same order by everyone, so that nobody waits
 * for each other in a circle.
 */
final class Pending implements TransactionSynchronization {
  private static final Comparator<NodeHome> IN_ORDER =
      Comparator.<NodeHome>comparingLong(home -> home.ward().value()).thenComparing(NodeHome::year);

  private final Attainments attainments;
  private final Set<NodeKey> nodes = new LinkedHashSet<>();
  private final Set<NodeHome> trees = new LinkedHashSet<>();

  private Pending(Attainments attainments) {
    this.attainments = attainments;
  }

  /** Of the transaction that is under way. */
  static Pending of(Attainments attainments) {
    if (TransactionSynchronizationManager.getResource(attainments) instanceof Pending known) {
      return known;
    }
    var pending = new Pending(attainments);
    TransactionSynchronizationManager.bindResource(attainments, pending);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }

  void nodes(Collection<NodeKey> changed) {
    nodes.addAll(changed);
  }

  void tree(NodeHome home) {
    trees.add(home);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    var work = new TreeMap<NodeHome, Collection<NodeKey>>(IN_ORDER);
    for (Map.Entry<NodeHome, ? extends Collection<NodeKey>> each :
        attainments.byHome(nodes).entrySet()) {
      work.put(each.getKey(), each.getValue());
    }
    trees.forEach(home -> work.putIfAbsent(home, Set.of()));
    work.forEach((home, changed) -> {
      if (trees.contains(home)) {
        attainments.recount(home);
      } else {
        attainments.follow(home, changed);
      }
    });
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(attainments);
  }
}
