package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.exchange.SampleEdition;
import org.kusei.opendata.TestRecord;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.SetupException;
import org.kusei.platform.Texts;
import org.kusei.testing.TestDatabase;

/** What a person names at the command line, looked up in a record. */
class ExportChoiceTest {
  private static final TestRecord RECORD = TestRecord.founded(TestDatabase.emptied());
  private static final HomeCity CITY =
      new HomeCity(RECORD.city().id(), new Wards(TestDatabase.asItIs()));

  @BeforeAll
  static void record() {
    RECORD.record("hama", SampleEdition.edition());
    RECORD.record("hama", SampleEdition.edition());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yama | 2024 |   | There is no ward “yama”. There are: hama, oka.",
        "hama | 2031 |   | hama has no policy of 2031. There are: 2024.",
        "hama | 2024 | 9 | hama has no edition 9 of 2024. There are: 1, 2.",
        "hama | next |   | --year is the western year",
      })
  void whatIsNotOnRecord_isSaidWithWhatIs(
      String ward, String year, @Nullable Integer number, String said) {
    var choice = new ExportChoice(RECORD.exports(), ward, year, number);
    var refused = catchThrowableOfType(SetupException.class, choice::edition);
    var sentence = Texts.of(Locale.ENGLISH).text(refused.key(), refused.arguments().toArray());
    assertThat(sentence).startsWith(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hama", "浜区", "はまく", "Hama Ward", "hama ward", " 浜区 "})
  void ward_byItsSlugAndItsNames_isFound(String asked) {
    assertThat(CITY.find(asked)).map(Ward::slug).hasValue("hama");
    assertThat(CITY.find(asked + "x")).isEmpty();
  }
}
