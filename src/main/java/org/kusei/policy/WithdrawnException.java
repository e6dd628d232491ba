package org.kusei.policy;

import org.kusei.edition.Withdrawal;
import org.kusei.platform.NotFoundException;

/** The edition a request names was public once and is withdrawn. Becomes a 410 page. */
public final class WithdrawnException extends NotFoundException {
  private static final long serialVersionUID = 1L;

  private final transient Withdrawal withdrawal;

  public WithdrawnException(Withdrawal withdrawal) {
    super(withdrawal.edition().id());
    this.withdrawal = withdrawal;
  }

  public Withdrawal withdrawal() {
    return withdrawal;
  }
}
