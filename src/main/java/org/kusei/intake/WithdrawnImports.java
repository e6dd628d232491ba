package org.kusei.intake;

import org.kusei.edition.EditionSummary;
import org.kusei.platform.Database;
import org.kusei.policy.RecordListener;

/**
 * Marks an import as withdrawn when its edition is, whoever withdrew it; who and why stands in the
 * history of the record.
 */
public final class WithdrawnImports implements RecordListener {
  private final ImportStore store;

  public WithdrawnImports(Database database) {
    this.store = new ImportStore(database);
  }

  @Override
  public void recorded(EditionSummary edition) {}

  @Override
  public void withdrawn(EditionSummary edition) {
    store.withdraw(edition.id());
  }
}
