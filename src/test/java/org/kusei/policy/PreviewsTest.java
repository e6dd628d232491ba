package org.kusei.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.policy.PolicyFixtures.YEAR;
import static org.kusei.policy.PolicyFixtures.bousai;
import static org.kusei.policy.PolicyFixtures.edition;
import static org.kusei.policy.PolicyFixtures.initiative;
import static org.kusei.policy.PolicyFixtures.issue;
import static org.kusei.policy.PolicyFixtures.strategy;

import org.junit.jupiter.api.Test;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Content;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

class PreviewsTest {
  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Policies policies = new Policies(database, new Wards(database));
  private final Previews previews = new Previews(policies);

  @Test
  void firstEdition_isAllNew() {
    var preview = previews.of(edition(ward, YEAR, Stage.DRAFT, bousai()));

    assertThat(preview.number()).isEqualTo(1);
    assertThat(preview.added()).hasSize(4);
    assertThat(preview.ward().counted()).isEqualTo(2);
    assertThat(policies.years(ward.id())).isEmpty();
  }

  @Test
  void nextEdition_saysWhatIsNewChangedAndGone() {
    new Recording(database, TestCity.NOON)
        .record(TestCity.CLERK, edition(ward, YEAR, Stage.DRAFT, bousai()));
    var next =
        issue(
            "1",
            "災害に強いまちづくり",
            strategy(
                "1-1", "地域防災力の向上", initiative("1-1-2", "防災リーダーの育成"), initiative("1-1-3", "夜間訓練")));
    var preview = previews.of(edition(ward, YEAR, Stage.ADOPTED, next));

    assertThat(preview.number()).isEqualTo(2);
    assertThat(preview.added()).extracting(node -> node.title().value()).containsExactly("夜間訓練");
    assertThat(preview.changed())
        .extracting(node -> node.title().value())
        .containsExactly("防災リーダーの育成");
    assertThat(preview.gone()).extracting(Content::title).containsExactly("津波避難ビルの確保");
    assertThat(preview.unchanged()).isEqualTo(2);
  }
}
