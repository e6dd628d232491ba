package org.kusei.outline;

import java.util.ArrayList;
import java.util.List;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceNote;

/** One document on its way from source form to outline. */
final class Recognition {

  private final SourceForm form;
  private final Ledger ledger;
  private final List<SourceNote> notes;

  Recognition(SourceForm form) {
    this.form = form;
    this.ledger = new Ledger(form.lines());
    this.notes = new ArrayList<>(form.notes());
  }

  Outline outline() {
    ledger.sweep();
    return new Outline(
        form.format(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Outline.SelfEvaluation(List.of(), List.of()),
        List.of(),
        null,
        ledger.stretches(Ledger.Use.UNCLAIMED),
        ledger.stretches(Ledger.Use.CHROME),
        notes,
        ledger.characters());
  }
}
