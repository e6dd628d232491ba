package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.between;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.initiative;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.edition.Edition;
import org.kusei.plan.Content;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeKey;

/** Ways of writing and tags, told apart from what is reworded. */
class WritingTest {
  private static final String ROSTER = "・講座の修了者の名簿をつくり、訓練の指導をお願いします。";

  private static Edition tagged(int number, String... tags) {
    var content = new Content("1", "災害に強いまち", List.of(), List.of(), List.of(tags));
    return edition(number, new Issue(new NodeKey(1), content, List.of()));
  }

  private static Edition saying(int number, String title, String... paragraphs) {
    return edition(
        number,
        Plans.issue(1, "1", "災害に強いまち", initiative(11, "1-1", title, paragraphs)),
        Plans.issue(2, "2", "学びのまち"));
  }

  @Test
  void node_writtenInOtherWidths_isRetypedAndNotReworded() {
    var difference =
        between(
            saying(1, "備蓄倉庫２か所", "費用は１，０００千円", "ｶﾞｲﾄﾞを配る"),
            saying(2, "備蓄倉庫2か所", "費用は 1,000千円", "ガイドを配る"));
    assertThat(found(difference, 11).changes()).containsExactly(Change.RETYPED);
    assertThat(difference.counts())
        .containsEntry(Change.REWORDED, 0)
        .containsEntry(Change.RETYPED, 1);
    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.mirrored().counts()).isEqualTo(difference.counts());
  }

  @Test
  void node_rewordedAndRetyped_isReworded() {
    var difference =
        between(saying(1, "備蓄倉庫２か所", "費用は１，０００千円"), saying(2, "備蓄倉庫2か所", "費用は1,100千円"));
    assertThat(found(difference, 11).changes()).containsExactly(Change.REWORDED);
  }

  @Test
  void paragraph_movedAndRetypedOnTheWay_isNotReworded() {
    var other = "・学校の倉庫を毎年点検し、足りないものを補います。";
    var difference =
        between(
            saying(1, "防災の人づくり", ROSTER, other),
            saying(2, "防災の人づくり", other, ROSTER.replace("・", "･")));
    assertThat(found(difference, 11).changes())
        .containsExactly(Change.PASSAGES_MOVED, Change.RETYPED);
  }

  @Test
  void tags_cameAndWent_areAChangeOfTheirOwn() {
    var difference = between(tagged(1, "緑", "水"), tagged(2, "防災", "水"));
    var node = found(difference, 1);
    assertThat(node.changes()).containsExactly(Change.RETAGGED);
    assertThat(node.tags()).isEqualTo(new TagChange(List.of("緑"), List.of("防災")));
    assertThat(found(difference.mirrored(), 1).tags())
        .isEqualTo(new TagChange(List.of("防災"), List.of("緑")));
  }

  @Test
  void tags_inAnotherOrder_areNoChange() {
    assertThat(between(tagged(1, "緑", "水"), tagged(2, "水", "緑")).isEmpty()).isTrue();
  }
}
