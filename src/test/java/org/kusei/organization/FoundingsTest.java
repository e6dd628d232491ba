package org.kusei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Database;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** Founding a city, and adding wards to it later, on a real PostgreSQL. */
class FoundingsTest {
  private static final FoundingWard SAWA = ward("sawa", "沢区", 1, 2);

  private final Database database = TestDatabase.emptied();
  private final Foundings foundings = new Foundings(database, TestCity.NOON);
  private final Municipalities municipalities = new Municipalities(database, TestCity.NOON);

  @Test
  void propose_emptyRecord_writesNothing() {
    var proposal = foundings.propose(TestCity.founding());

    assertThat(proposal.faults()).isEmpty();
    assertThat(proposal.onRecord()).isFalse();
    assertThat(proposal.added()).hasSize(2);
    assertThat(municipalities.findHome()).isEmpty();
  }

  @Test
  void found_emptyRecord_entersCityWardsAndHistory() {
    assertThat(foundings.found(TestCity.CLERK, TestCity.founding()).faults()).isEmpty();

    assertThat(wards()).containsExactly("浜区", "丘区");
    assertThat(
            database.sql().sql("select what from organization.history").query(String.class).list())
        .containsExactly("founded", "ward entered: 浜区", "ward entered: 丘区");
  }

  @Test
  void found_again_isRefused() {
    foundings.found(TestCity.CLERK, TestCity.founding());

    assertThat(foundings.found(TestCity.CLERK, TestCity.founding()).faults())
        .containsExactly(Fault.of("organization.fault.nothing-new", "渚市"));
  }

  @Test
  void found_againWithOneWardMore_addsOnlyThat() {
    foundings.found(TestCity.CLERK, TestCity.founding());

    var proposal = foundings.found(TestCity.CLERK, with(SAWA));

    assertThat(proposal.faults()).isEmpty();
    assertThat(proposal.onRecord()).isTrue();
    assertThat(proposal.added()).containsExactly(SAWA);
    assertThat(proposal.kept()).hasSize(2);
    assertThat(wards()).containsExactly("浜区", "丘区", "沢区");
  }

  @Test
  void found_wardOnRecordDescribedOtherwise_isRefusedWhole() {
    foundings.found(TestCity.CLERK, TestCity.founding());
    var moved = of(List.of(SAWA, ward("take", "竹区", 1, 1)));

    assertThat(foundings.found(TestCity.CLERK, moved).faults())
        .containsExactly(
            Fault.of("organization.fault.ward-differs", "竹区", "take", "浜区", "hama", "(1, 1)"));
    assertThat(wards()).containsExactly("浜区", "丘区");
  }

  @Test
  void found_otherCity_isRefused() {
    foundings.found(TestCity.CLERK, TestCity.founding());
    var other = new Founding("999997", "toi", "遠市", "とおいし", "Toi City", List.of(SAWA));

    assertThat(foundings.found(TestCity.CLERK, other).faults())
        .containsExactly(Fault.of("organization.fault.other-city", "渚市", "990001"));
    assertThat(municipalities.list()).hasSize(1);
  }

  @Test
  void found_manyFaults_namesThemAllAndEntersNothing() {
    var founding =
        new Founding(
            "990002",
            "Nagisa",
            "",
            "なぎさし",
            "Nagisa City",
            List.of(ward("desk", "机区", 1, 1), ward("hama", "浜区", 1, 1), ward("hama", "丘区", 0, 1)));

    assertThat(foundings.found(TestCity.CLERK, founding).faults())
        .containsExactly(
            Fault.of("organization.fault.check-digit", "990002", "1"),
            Fault.of("organization.fault.slug", "municipality.slug", "Nagisa"),
            Fault.of("organization.fault.missing", "municipality.name"),
            Fault.of("organization.fault.slug-taken", "wards[0]", "desk"),
            Fault.of("organization.fault.place", "wards[2]", "30"),
            Fault.of("organization.fault.twice", "hama"),
            Fault.of("organization.fault.twice", "(1, 1)"));
    assertThat(municipalities.findHome()).isEmpty();
  }

  private List<String> wards() {
    var home = municipalities.findHome().orElseThrow();
    return new Wards(database).list(home.id()).stream().map(Ward::name).toList();
  }

  private static Founding with(FoundingWard... more) {
    var wards = new ArrayList<>(TestCity.founding().wards());
    wards.addAll(List.of(more));
    return of(wards);
  }

  private static Founding of(List<FoundingWard> wards) {
    var founding = TestCity.founding();
    return new Founding(
        founding.code(),
        founding.slug(),
        founding.name(),
        founding.kana(),
        founding.english(),
        wards);
  }

  private static FoundingWard ward(String slug, String name, int column, int row) {
    return new FoundingWard(slug, name, "よみ", "Ward", column, row);
  }
}
