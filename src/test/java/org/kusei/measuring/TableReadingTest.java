package org.kusei.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.measure.IndicatorFixtures.PEOPLE;
import static org.kusei.measure.IndicatorFixtures.SATISFIED;
import static org.kusei.measure.IndicatorFixtures.count;
import static org.kusei.measure.IndicatorFixtures.indicator;
import static org.kusei.measure.IndicatorFixtures.share;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kusei.gauge.PeriodNames;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.IndicatorFixtures;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.measure.Rhythm;
import org.kusei.measuring.PastedTable.Row;
import org.kusei.platform.Texts;

class TableReadingTest {
  private static final IndicatorId ID = new IndicatorId(7);

  private static PastedTable numbers(String text) {
    return TableReading.read(text, List.of(indicator(PEOPLE)));
  }

  private static Row row(int number, int period, Reading reading, String reason) {
    return new Row(number, new NewObservation(ID, period, reading, reason));
  }

  @Test
  void csvWithMarkAndPastedTable_readAlike() {
    var csv = "\uFEFF指標番号,期間,値,理由\r\n7,第1四半期,\"1,234人\",\r\n7,Q2,１２．５,訂正\r\n";
    var pasted = "指標番号\t期間\t値\t理由\n7\t第1四半期\t1,234人\t\n7\tQ2\t１２．５\t訂正\n";

    assertThat(numbers(csv).faults()).isEmpty();
    assertThat(numbers(csv).rows())
        .containsExactly(row(2, 1, count("1234"), ""), row(3, 2, count("12.5"), "訂正"));
    assertThat(numbers(pasted)).isEqualTo(numbers(csv));
  }

  @Test
  void notMeasurable_isABlankAndAnEmptyValueIsPassedOver() {
    var table = numbers("指標番号,期間,値,理由\n7,2,測定不能,荒天で中止\n7,3,,\n");

    assertThat(table.rows()).containsExactly(row(2, 2, new Blank(Why.NOT_MEASURABLE), "荒天で中止"));
    assertThat(table.blanks()).isEqualTo(1);
    assertThat(table.faults()).isEmpty();
  }

  @Test
  void shares_areTakenAsTheirParts() {
    var table =
        TableReading.read(
            "indicator,period,numerator,denominator\n7,Q1,1234,2000\n7,Q2,5,0\n",
            List.of(indicator(SATISFIED)));

    assertThat(table.rows()).containsExactly(row(2, 1, share("1234", "2000"), ""));
    assertThat(table.faults())
        .containsExactly(
            new Fault(3, "denominator", "0", "indicator.table.denominator", List.of()));
  }

  @Test
  void allFaults_areToldWithRowColumnAndValue() {
    var table = numbers("指標番号,期間,値\n9,1,10\n7,13月,10\n7,1,約10人\n7,1,10\n");

    assertThat(table.faults())
        .containsExactly(
            new Fault(2, "指標番号", "9", "indicator.table.no-indicator", List.of()),
            new Fault(3, "期間", "13月", "indicator.table.no-period", List.of()),
            new Fault(4, "値", "約10人", "indicator.table.no-number", List.of()));
    assertThat(table.rows()).containsExactly(row(5, 1, count("10"), ""));
  }

  @Test
  void tableWithoutItsColumns_isOneFaultEach() {
    assertThat(numbers("a,b\n1,2\n").faults())
        .extracting(Fault::reason)
        .containsExactly("indicator.table.no-column", "indicator.table.no-column");
    assertThat(numbers("").faults())
        .extracting(Fault::reason)
        .containsExactly("indicator.table.empty");
    assertThat(numbers("指標番号,期間,値\n\"7,1,2\n").faults())
        .extracting(Fault::reason)
        .containsExactly("indicator.table.unreadable");
  }

  @Test
  void everyPeriod_isFoundByItsNames() {
    for (var rhythm : Rhythm.values()) {
      var periods = rhythm.periods(IndicatorFixtures.YEAR);
      for (var period : periods) {
        for (var language : List.of("ja", "en")) {
          var name = PeriodNames.name(Texts.of(Locale.of(language)), period);
          assertThat(PeriodNames.find(periods, name)).contains(period);
        }
      }
    }
  }
}
