package org.kusei.reforming;

import java.util.List;
import org.kusei.edition.EditionSummary;
import org.kusei.policy.RecordListener;
import org.kusei.prepared.Changes;

/**
 * Withdraws the prepared pages of the programme when a policy changes: they name who takes it up.
 */
final class ReformChanges implements RecordListener {
  private final Changes changes;

  ReformChanges(Changes changes) {
    this.changes = changes;
  }

  @Override
  public void recorded(EditionSummary edition) {
    changes.changed(edition.ward().municipality().value(), List.of(ReformPages.PART));
  }

  @Override
  public void withdrawn(EditionSummary edition) {
    recorded(edition);
  }
}
