package org.kusei.intake;

import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.platform.Database;
import org.kusei.policy.RecordListener;
import org.kusei.reform.ProgrammeListener;
import org.kusei.reform.ReformProgramme;

/**
 * Marks an import as withdrawn when what it became is, whoever withdrew it; who and why stands in
 * the history of the record.
 */
public final class WithdrawnImports implements RecordListener, ProgrammeListener {
  private final ImportStore store;

  public WithdrawnImports(Database database) {
    this.store = new ImportStore(database);
  }

  @Override
  public void recorded(EditionSummary edition) {}

  @Override
  public void withdrawn(EditionSummary edition) {
    store.withdraw(new Became.OfEdition(edition.id()));
  }

  @Override
  public void recorded(ReformProgramme programme) {}

  @Override
  public void withdrawn(ReformProgramme programme, @Nullable ReformProgramme holding) {
    store.withdraw(new Became.OfProgramme(programme.id()));
  }
}
