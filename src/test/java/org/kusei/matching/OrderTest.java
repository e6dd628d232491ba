package org.kusei.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void displaced_oneTakenToTheEnd_isOnlyThatOne() {
    assertThat(Order.displaced(new int[] {4, 0, 1, 2, 3}))
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void displaced_twoChangedPlaces_areBoth() {
    assertThat(Order.displaced(new int[] {0, 2, 1, 3})).containsExactly(false, true, true, false);
  }

  @Test
  void displaced_gapsWhereOthersCame_areNobody() {
    assertThat(Order.displaced(new int[] {1, 4, 9})).containsOnly(false);
    assertThat(Order.displaced(new int[] {})).isEmpty();
  }
}
