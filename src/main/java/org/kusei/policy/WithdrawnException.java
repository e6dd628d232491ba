package org.kusei.policy;

import java.util.Optional;
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

  /** Why what was asked for is not there: it was withdrawn, or there never was such a thing. */
  public static NotFoundException orAbsent(Optional<Withdrawal> withdrawal, Object asked) {
    return withdrawal
        .<NotFoundException>map(WithdrawnException::new)
        .orElseGet(() -> new NotFoundException(asked));
  }

  public Withdrawal withdrawal() {
    return withdrawal;
  }
}
