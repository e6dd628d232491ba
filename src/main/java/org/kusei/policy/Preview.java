package org.kusei.policy;

import java.util.List;
import org.kusei.edition.NewNode;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Content;

/**
 * What recording a document would do, compared with the edition that is current now.
 *
 * @param number that the edition would get
 * @param added nodes that the current edition does not have
 * @param changed nodes that say something else than in the current edition
 * @param gone what the current edition has and the new one would not
 * @param unchanged how many nodes stay as they are
 * @param ward the ward's estimates of the year
 * @param directed what bureaus spend under the ward mayor's direction (区CM) in the year
 */
public record Preview(
    int number,
    List<NewNode> added,
    List<NewNode> changed,
    List<Content> gone,
    int unchanged,
    BudgetTotal ward,
    BudgetTotal directed) {

  public Preview {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }
}
