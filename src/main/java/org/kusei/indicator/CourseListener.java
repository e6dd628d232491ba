package org.kusei.indicator;

import java.util.Collection;
import org.kusei.plan.NodeKey;

/**
 * Is told, within the transaction, that of these nodes' indicators something else is known: which
 * they are, how they are measured, their targets or their values.
 */
public interface CourseListener {

  void changed(Collection<NodeKey> nodes);
}
