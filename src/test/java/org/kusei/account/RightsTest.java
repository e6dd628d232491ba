package org.kusei.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;

/** How far rights go from the place where a duty is held. */
class RightsTest {
  private static final WardId HAMA = new WardId(1);
  private static final WardId OKA = new WardId(2);
  private static final Place SECTION = new Place.OfUnit(new UnitId(1), HAMA);

  @ParameterizedTest
  @EnumSource
  void everyAction_standsInTheTable(Action action) {
    assertThat(Rights.isOpen(action) || !Rights.of(action).isEmpty()).isTrue();
  }

  @Test
  void auditor_changesNothing() {
    var duties = List.of(new Duty(Role.AUDITOR, new Place.City()));
    assertThat(Stream.of(Action.values()).filter(action -> Rights.allow(duties, action)))
        .containsExactlyInAnyOrder(
            Action.SIGN_IN,
            Action.SEE_CHECKS,
            Action.USE_OWN_ACCOUNT,
            Action.SEE_DESK,
            Action.SEE_DOCUMENT,
            Action.SEE_YEAR,
            Action.SEE_INDICATORS,
            Action.SEE_REVIEW,
            Action.SEE_PLAN,
            Action.SEE_HISTORY,
            Action.EXPORT_HISTORY);
  }

  @Test
  void mayor_acceptsInTheirWardOnly() {
    var duties = List.of(new Duty(Role.MAYOR, new Place.OfWard(HAMA)));
    assertThat(Rights.allow(duties, Action.ACCEPT_DOCUMENT, new Place.OfWard(HAMA))).isTrue();
    assertThat(Rights.allow(duties, Action.ACCEPT_DOCUMENT, new Place.OfWard(OKA))).isFalse();
    assertThat(Rights.allow(duties, Action.ACCEPT_DOCUMENT, new Place.City())).isFalse();
  }

  @Test
  void planningOfTheCity_reachesEveryWard() {
    var duties = List.of(new Duty(Role.PLANNING, new Place.City()));
    assertThat(Rights.allow(duties, Action.MATCH_ITEMS, new Place.OfWard(OKA))).isTrue();
    assertThat(Rights.allow(duties, Action.MATCH_ITEMS, SECTION)).isTrue();
  }

  @Test
  void section_reachesTheWholeWardWhereTheTableSaysWard() {
    var duties = List.of(new Duty(Role.SECTION, SECTION));
    assertThat(Rights.allow(duties, Action.CORRECT_DOCUMENT, new Place.OfWard(HAMA))).isTrue();
    assertThat(Rights.allow(duties, Action.CORRECT_DOCUMENT, new Place.OfWard(OKA))).isFalse();
  }

  @Test
  void thingOfNobodyYet_isOpenToWhoeverMayItSomewhere() {
    var duties = List.of(new Duty(Role.SECTION, SECTION));
    assertThat(Rights.allow(duties, Action.CORRECT_DOCUMENT, null)).isTrue();
    assertThat(Rights.allow(duties, Action.ACCEPT_DOCUMENT, null)).isFalse();
  }
}
