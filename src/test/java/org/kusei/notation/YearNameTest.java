package org.kusei.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.FiscalYear;

class YearNameTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019",
    "平成31年度, 2019",
    "令和元年度, 2019",
    "令和元, 2019",
    "H31, 2019",
    "h25, 2013",
    "r7, 2025",
    "２０１９年度, 2019",
    "昭和63年度, 1988"
  })
  void year_inEveryNotation_isRead(String written, int start) {
    assertThat(YearName.parse(written)).contains(new FiscalYear(start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "29年度", "20190", "2019x", "editions", "令和", "R0", "99999999999"})
  void anythingElse_isNoYear(String written) {
    assertThat(YearName.parse(written)).isEmpty();
  }
}
