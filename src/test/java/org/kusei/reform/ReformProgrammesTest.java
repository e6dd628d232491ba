package org.kusei.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.reform.ReformFixtures.YEAR;
import static org.kusei.reform.ReformFixtures.programme;
import static org.kusei.reform.ReformFixtures.programmeItem;
import static org.kusei.testing.TestCity.CLERK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.ReformItem;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

class ReformProgrammesTest {
  private final Database database = TestDatabase.emptied();
  private final MunicipalityId city = TestCity.founded(database).id();
  private final ReformProgrammes programmes = new ReformProgrammes(database, TestCity.NOON);

  @Test
  void record_review_isReadBackWhole() {
    assertThat(programmes.record(CLERK, programme(city))).isInstanceOf(Accepted.class);

    var read = programmes.find(city, YEAR).orElseThrow();
    assertThat(read.items()).isEqualTo(programme(city).items());
    assertThat(read.number()).isEqualTo(1);
    assertThat(programmes.years(city)).containsExactly(YEAR);
    assertThat(programmes.find(city, YEAR.next())).isEmpty();
  }

  @Test
  void record_sameFileTwice_isRefused() {
    programmes.record(CLERK, programme(city));
    assertThat(programmes.record(CLERK, programme(city)))
        .isEqualTo(new Refused<>("policy.refused.already-recorded", "1"));
  }

  @Test
  void wardItem_referringByCode_isFound() {
    programmes.record(CLERK, programme(city));
    var read = programmes.find(city, YEAR).orElseThrow();

    assertThat(read.find(new ReformItem("2", "未収金対策の強化", List.of("改革の柱3-3(4)"), List.of())))
        .contains(programmeItem("3-3(4)", "徴収の強化"));
    assertThat(read.find(new ReformItem(null, "「会議」", List.of(), List.of())))
        .contains(programmeItem(null, "会議"));
    assertThat(read.find(new ReformItem(null, "別の取組", List.of("改革の柱3-3"), List.of()))).isEmpty();
  }
}
