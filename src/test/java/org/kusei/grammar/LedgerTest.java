package org.kusei.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.Characters;
import org.kusei.reading.TextReader;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;

/** A character is claimed once at most. */
class LedgerTest {

  private static final SourceForm FORM = TextReader.read("題　と 𠮷");

  private static BlockText text() {
    return new BlockText(FORM, FORM.blocks().getFirst());
  }

  @Test
  void characterClaimedTwice_isABug() {
    var ledger = new Ledger(FORM.lines(), Deadline.in(Duration.ofMinutes(1)));
    ledger.content(text(), 0, 3);
    assertThatThrownBy(() -> ledger.label(text(), 2, 3)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void spaceClaimedTwice_isNone() {
    var ledger = new Ledger(FORM.lines(), Deadline.in(Duration.ofMinutes(1)));
    ledger.label(text(), 0, 2);
    ledger.label(text(), 1, 3);
    assertThat(ledger.characters()).isEqualTo(new Characters(3, 2, 0, 1));
  }

  @Test
  void pairOfSurrogates_isOneCharacter() {
    var ledger = new Ledger(FORM.lines(), Deadline.in(Duration.ofMinutes(1)));
    ledger.chrome(text(), 4, 6);
    assertThat(ledger.characters()).isEqualTo(new Characters(3, 0, 1, 2));
    assertThat(ledger.stretches(Ledger.Use.CHROME))
        .extracting(Outline.SourceText::text)
        .containsExactly("𠮷");
    assertThat(ledger.stretches(Ledger.Use.UNCLAIMED))
        .extracting(Outline.SourceText::text)
        .containsExactly("題　と");
  }
}
