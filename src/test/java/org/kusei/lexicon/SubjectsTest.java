package org.kusei.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.lexicon.Subjects.Subject;

/** Which subjects a text speaks of. */
class SubjectsTest {
  private static final Synonyms SYNONYMS = new Synonyms(List.of("ごみ = ゴミ = 廃棄物", "空き家 = 空家"));

  private static Subjects subjects(String... lines) {
    return new Subjects(List.of(lines), SYNONYMS);
  }

  private static List<String> words(Subjects subjects, String text) {
    return subjects.in(text).stream().map(Subjects.Said::word).toList();
  }

  @Test
  void in_wordsThatOverlap_countsTheLonger() {
    var subjects = subjects("disaster = 避難", "welfare = 避難行動要支援者・福祉");
    assertThat(words(subjects, "避難行動要支援者の避難")).containsExactly("避難行動要支援者", "避難");
    assertThat(words(subjects, "福祉避難所")).containsExactly("福祉", "避難");
  }

  @Test
  void in_synonymsAndOtherLetters_areOfTheSameSubject() {
    var subjects = subjects("environment = ごみ", "housing = 空き家", "office = ＤＸ");
    assertThat(words(subjects, "廃棄物とｺﾞﾐを減らす")).containsExactly("廃棄物", "ごみ");
    assertThat(subjects.in("空家の利用").getFirst().subject().name()).isEqualTo("housing");
    assertThat(words(subjects, "区役所のdx")).containsExactly("ＤＸ");
  }

  @Test
  void in_wordInsideALatinWord_isNothing() {
    assertThat(words(subjects("office = DX"), "DXAとADX")).isEmpty();
  }

  @Test
  void list_wordOfTwoSubjects_isRefused() {
    assertThatThrownBy(() -> subjects("one = 防災・ごみ", "two = 福祉・防災"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("防災");
    assertThatThrownBy(() -> subjects("福祉")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "災害時の自助・共助の力を高める, disaster",
    "水害に備える, disaster",
    "誰もが健診を受けやすいまち, health",
    "こどもを産み育てやすいまち, children",
    "お年寄りの見守り, welfare",
    "街頭犯罪防止カメラの設置, safety",
    "商店街のにぎわいづくり, business",
    "バスケットボール大会, ''",
    "学力向上の支援, learning",
    "外国につながる市民のために, diversity"
  })
  void ofTheField_ordinaryTitles_areOfTheirSubject(String title, String subject) {
    assertThat(
            Subjects.ofTheField().in(title).stream()
                .map(Subjects.Said::subject)
                .map(Subject::name)
                .distinct()
                .toList())
        .isEqualTo(subject.isEmpty() ? List.of() : List.of(subject));
  }
}
