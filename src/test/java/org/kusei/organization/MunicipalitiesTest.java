package org.kusei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;

/** The whole module against a real PostgreSQL. */
class MunicipalitiesTest {
  private final Database database = TestDatabase.emptied();
  private final Municipalities municipalities = new Municipalities(database, TestCity.NOON);
  private final Wards wards = new Wards(database);

  @Test
  void home_emptyRecord_isAbsent() {
    assertThat(municipalities.findHome()).isEmpty();
  }

  @Test
  void found_city_hasItsWardsByPlaceOnTheBoard() {
    var city = TestCity.founded(database);

    assertThat(municipalities.findHome()).contains(city);
    assertThat(municipalities.get("nagisa").name()).isEqualTo("渚市");
    assertThat(wards.list(city.id())).extracting(Ward::name).containsExactly("浜区", "丘区");
    assertThat(wards.findByName(city.id(), "丘区").map(Ward::slug)).contains("oka");
    assertThat(wards.find(city.id(), "yama")).isEmpty();
  }

  @Test
  void found_sameCityAgain_isRefusedAndChangesNothing() {
    var city = TestCity.founded(database);

    assertThat(municipalities.found(TestCity.CLERK, TestCity.founding()))
        .isEqualTo(new Refused<>("organization.refused.municipality-exists", "渚市"));
    assertThat(wards.list(city.id())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "years", "compare me", "Hama", ""})
  void found_wardThatCannotBeAnAddress_isRefusedAndLeavesNothingBehind(String slug) {
    var founding = withWard(new FoundingWard(slug, "机区", "つくえく", "Desk Ward", 1, 1));

    assertThat(municipalities.found(TestCity.CLERK, founding))
        .isEqualTo(new Refused<>("organization.refused.slug", slug));
    assertThat(municipalities.list()).isEmpty();
  }

  static Set<String> taken() {
    return Slugs.TAKEN;
  }

  @ParameterizedTest
  @MethodSource("taken")
  void ward_namedLikeAPage_isRefusedByTheDatabaseToo(String slug) {
    TestCity.founded(database);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            database
                .sql()
                .sql("update organization.ward set slug = :slug where slug = 'oka'")
                .param("slug", slug)
                .update())
        .withMessageContaining("ward_slug_is_free");
  }

  @Test
  void history_sayWhoFoundedTheCity_andCannotBeRewritten() {
    TestCity.founded(database);

    assertThat(
            database
                .sql()
                .sql("select who || ' ' || what || ' ' || occurred_at from organization.history")
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .startsWith("clerk founded 2019-04-01");
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql("delete from organization.history").update());
  }

  @Test
  void get_unknownWard_isNotFound() {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> wards.get(new WardId(404)));
  }

  private static Founding withWard(FoundingWard ward) {
    return new Founding("990002", "toi", "遠市", "とおいし", "Toi City", List.of(ward));
  }
}
