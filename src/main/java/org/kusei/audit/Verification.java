package org.kusei.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the trail row by row and notes what does not fit. */
final class Verification {
  private static final int MOST = 100;

  private final @Nullable Head noted;
  private final List<Fault> faults = new ArrayList<>();
  private Head last = new Head(0, Hash.NONE);

  /**
   * @param noted what was written down elsewhere; null for nothing
   */
  Verification(@Nullable Head noted) {
    this.noted = noted;
  }

  void see(Entry entry) {
    if (entry.number() != last.number() + 1) {
      add(Fault.Kind.MISSING, entry.number());
    } else if (!entry.previous().equals(last.hash())) {
      add(Fault.Kind.OUT_OF_LINE, entry.number());
    }
    if (!entry.due().equals(entry.hash())) {
      add(Fault.Kind.CHANGED, entry.number());
    }
    if (noted != null && noted.number() == entry.number() && !noted.hash().equals(entry.hash())) {
      add(Fault.Kind.NOT_AS_NOTED, entry.number());
    }
    last = new Head(entry.number(), entry.hash());
  }

  private void add(Fault.Kind kind, long number) {
    if (faults.size() < MOST) {
      faults.add(new Fault(kind, number));
    }
  }

  /**
   * What came of it.
   *
   * @param head where the trail must end
   */
  Verdict end(Head head) {
    if (!last.equals(head)) {
      add(Fault.Kind.CUT_OFF, head.number());
    }
    if (noted != null && noted.number() > last.number()) {
      add(Fault.Kind.NOT_AS_NOTED, noted.number());
    }
    return new Verdict(last, faults);
  }
}
