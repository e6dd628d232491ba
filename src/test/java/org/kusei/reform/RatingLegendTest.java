package org.kusei.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.FiscalYear;

class RatingLegendTest {

  @ParameterizedTest
  @ValueSource(ints = {2012, 2019})
  void legend_ofYearsThatTheCityExplained_saysWhatBothMarksMean(int year) {
    assertThat(RatingLegend.find(new FiscalYear(year)).orElseThrow().meanings())
        .extracting(RatingLegend.Meaning::mark, RatingLegend.Meaning::japanese)
        .containsExactly(tuple("①", "概ね順調"), tuple("②", "必ずしも順調ではない"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2020})
  void legend_ofOtherYears_isNotKnown(int year) {
    assertThat(RatingLegend.find(new FiscalYear(year))).isEmpty();
  }
}
