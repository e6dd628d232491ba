package org.kusei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private final Figures japanese = new Figures(Texts.of(Locale.JAPANESE));
  private final Figures english = new Figures(Texts.of(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22268000|22,268千円|¥22,268,000",
        "46000|46千円|¥46,000",
        "1234567|1,234,567円|¥1,234,567",
        "0|0円|¥0",
        "123456789000|123,456,789千円|¥123,456,789,000"
      })
  void yen_isWrittenAsEachLanguageDoes(long yen, String inJapanese, String inEnglish) {
    assertThat(japanese.yen(yen)).isEqualTo(inJapanese);
    assertThat(english.yen(yen)).isEqualTo(inEnglish);
  }

  @Test
  void day_isWrittenAsEachLanguageDoes() {
    var day = LocalDate.of(2019, 4, 2);

    assertThat(japanese.day(day)).isEqualTo("2019年4月2日");
    assertThat(english.day(day)).isEqualTo("2 April 2019");
  }

  @Test
  void day_lateInUtc_isTheNextDayHere() {
    assertThat(japanese.day(Instant.parse("2026-03-31T20:00:00Z"))).isEqualTo("2026年4月1日");
  }
}
