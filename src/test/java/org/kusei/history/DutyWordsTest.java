package org.kusei.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.platform.Texts;

/** Notes that are no duty, or one at a place no longer known, stay as they were written. */
class DutyWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"planning of ward 7", "nobody of city", "unit 3", "", "mayor of ward x"})
  void note_withoutKnownDuty_staysAsWritten(String note) {
    var words = new DutyWords(Texts.of(Locale.JAPANESE), List.of(), List.of());
    assertThat(words.words(note)).isEqualTo(note);
  }
}
