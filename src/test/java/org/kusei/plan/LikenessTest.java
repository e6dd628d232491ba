package org.kusei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "防災対策事業, 防災対策の推進事業, 0.62",
    "地域防災, 地域防災力の向上, 0.60",
    "防災訓練の支援, 防災講座の支援, 0.50",
    "防災, 福祉, 0.00",
  })
  void titles_areAsAlikeAsTheirPairs(String one, String other, double expected) {
    assertThat(likeness(one, other)).isEqualTo(expected, within(0.005));
    assertThat(likeness(other, one)).isEqualTo(likeness(one, other));
  }

  @Test
  void titles_differingInWidthMarksAndSpace_areTheSame() {
    assertThat(likeness("「ＳＮＳ」による 発信・広報", "SNSによる発信広報")).isEqualTo(1);
  }

  @Test
  void titles_ofOneCharacter_areTheSameOrNotAtAllAlike() {
    assertThat(likeness("水", "水")).isEqualTo(1);
    assertThat(likeness("水", "火")).isZero();
  }

  @Test
  void titles_ofMarksOnly_areComparedAsTheyStand() {
    assertThat(likeness("－", "－")).isEqualTo(1);
    assertThat(likeness("－", "※")).isZero();
  }

  private static double likeness(String one, String other) {
    return Likeness.of(one).to(Likeness.of(other));
  }
}
