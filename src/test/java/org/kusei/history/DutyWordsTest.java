package org.kusei.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.UnitName;
import org.kusei.organization.UnitNames;
import org.kusei.organization.UnitNames.Former;
import org.kusei.organization.WardId;
import org.kusei.platform.Texts;

/** Notes that are no duty, or one at a place no longer known, stay as they were written. */
class DutyWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"planning of ward 7", "nobody of city", "unit 3", "", "mayor of ward x"})
  void note_withoutKnownDuty_staysAsWritten(String note) {
    var words =
        new DutyWords(Texts.of(Locale.JAPANESE), List.of(), new UnitNames(Map.of(), List.of()));
    assertThat(words.words(note, LocalDate.EPOCH)).isEqualTo(note);
  }

  @Test
  void dutyAtAUnitRenamedLater_isToldInTheNameOfItsDay() {
    var id = new UnitId(7);
    var day = LocalDate.of(2027, 4, 1);
    var now =
        new Unit(
            id, new MunicipalityId(1), new WardId(1), Unit.Kind.SECTION, "危機管理課", "Crisis", null);
    var once = new Former(id, day, new UnitName("防災課", "Disasters"));
    var words =
        new DutyWords(
            Texts.of(Locale.JAPANESE), List.of(), new UnitNames(Map.of(id, now), List.of(once)));
    assertThat(words.words("section of unit 7", day.minusDays(1))).contains("防災課");
    assertThat(words.words("section of unit 7", day)).contains("危機管理課");
  }
}
