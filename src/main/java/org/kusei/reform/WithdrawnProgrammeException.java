package org.kusei.reform;

import org.kusei.platform.NotFoundException;

/** The review a request names was public once and is withdrawn. Becomes a 410 page. */
public final class WithdrawnProgrammeException extends NotFoundException {
  private static final long serialVersionUID = 1L;

  private final transient ProgrammeWithdrawal withdrawal;

  public WithdrawnProgrammeException(ProgrammeWithdrawal withdrawal) {
    super("reform programme " + withdrawal.programme().id());
    this.withdrawal = withdrawal;
  }

  public ProgrammeWithdrawal withdrawal() {
    return withdrawal;
  }
}
