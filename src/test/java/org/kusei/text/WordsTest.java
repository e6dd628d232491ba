package org.kusei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private final Words words = new Words();

  private List<String> of(String text) {
    return words.of(text).stream().map(Word::text).toList();
  }

  @Test
  void of_sentence_cutsAtWords() {
    assertThat(of("地域の防災訓練を支援する。")).containsExactly("地域", "の", "防災", "訓練", "を", "支援", "する", "。");
  }

  @Test
  void of_particlesAndMarks_areLight() {
    assertThat(words.of("地域の訓練を、").stream().filter(Word::light).map(Word::text))
        .containsExactly("の", "を", "、");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "予算額 22,268千円を計上|22,268千円",
        "6千3百万円に増額|6千3百万円",
        "参加者100人以上|100人",
        "参加者1,200人以上|1,200人",
        "３か所で開催|３か所",
        "令和7年度から|令和7年度",
        "平成元年から|平成元年",
        "取組1-1-2を見る|1-1-2",
        "三百万円を充てる|三百万円",
        "割合は45.5%です|45.5%",
        "https://kusei.example/a?b=1 を参照|https://kusei.example/a?b=1"
      })
  void of_amountOrNumber_staysWhole(String text, String whole) {
    assertThat(of(text)).contains(whole);
  }

  @Test
  void of_letterOfTwoChars_isNeverCut() {
    assertThat(of("𠮷野と葛󠄀城")).noneMatch(word -> Character.isLowSurrogate(word.charAt(0)));
    assertThat(of("か゚き")).noneMatch(word -> word.startsWith("゚"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void of_anyText_losesNothing(long seed) {
    var text = anyText(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    assertThat(words.of(text).stream().map(Word::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(of(text)).doesNotContain("");
  }

  /** Letters of every kind that documents hold, some that they should not, and odd spaces. */
  static String anyText(RandomGenerator random) {
    var letters = "地域防災の訓練をー、。・（）【】１２3,45百千万円 年度　\n\t𠮷か゚ーAaｶﾞ①Ⅱ⼤-「」\u0000\ufeffé";
    return random
        .ints(random.nextInt(300), 0, letters.codePointCount(0, letters.length()))
        .map(at -> letters.codePointAt(letters.offsetByCodePoints(0, at)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
