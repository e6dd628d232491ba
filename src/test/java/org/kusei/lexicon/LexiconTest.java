package org.kusei.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Folding, cutting and the ways of writing. */
class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "ﾎﾞﾗﾝﾃｨｱ, ボランティア",
    "ＤＸ, dx",
    "カタカナ, かたかな",
    "渡邊, 渡辺",
    "學校, 学校",
    "髙槻, 高槻",
    "𠮷田, 吉田",
    "葛󠄀城, 葛城",
    "三ヶ所, 三か所",
    "三箇所, 三ヵ所",
    "㈱, (株)",
    "が, が",
    "神社, 神社"
  })
  void fold_shapesOfOneWord_meet(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "防災・減災, 防 災 減 災",
    "地域　活動, 地 域 活 動",
    "R5年度, r 5 年 度",
    "'22,268千円', 22268 千 円",
    "３．５％, 3.5 %",
    "100 %に, 100 % に",
    "DX推進！, dx 推 進",
    "ward policy, ward policy",
    "㍻29年, 平 成 29 年"
  })
  void units_ofText_areLettersOfJapaneseAndWordsOfTheRest(String text, String units) {
    assertThat(texts(Units.of(text))).isEqualTo(units);
  }

  @Test
  void units_punctuation_partsThem() {
    assertThat(Units.of("防災。活動").get(2).apart()).isTrue();
    assertThat(Units.of("防災\n活動").get(2).apart()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "地活協, 地域活動協議会",
    "地域活動協議会の支援, 地活協の支援",
    "防災マップ, ハザードマップ",
    "区ＣＭ, 区シティマネージャー",
    "コンピューター, コンピュータ",
    "センタ事業, センター事業",
    "佐々木, 佐佐木",
    "佐佐木, 佐々木",
    "緑ヶ丘, 緑が丘",
    "具体的取組, 具体的取り組み",
    "霞ヶ関, 霞が関",
    "霞が関, 霞ケ関",
    "中之島, 中の島",
    "中の島公園, 中之島公園",
    "中ノ島, 中之島",
    "三ツ屋, 三っ屋",
    "3か所, 3ケ所",
    "市内の主な駅前の広場など3箇所, 市内の主な駅前の広場など3ケ所",
    "3か所, 三か所",
    "三カ所, 3ヶ所",
    "12棟, 十二棟",
    "十棟, 10棟",
    "八十四棟, 84棟",
    "危険個所, 危険箇所",
    "50%, 50パーセント",
    "五十パーセント, 五十%"
  })
  void spellings_ofAWord_includeTheOther(String asked, String written) {
    assertThat(Spellings.of(asked, 16).stream().map(LexiconTest::texts))
        .contains(texts(Units.of(written)));
  }

  @Test
  void spellings_wordInsideALatinWord_isLeftAlone() {
    assertThat(Spellings.of("区cma", 16)).hasSize(1);
    assertThat(Spellings.of("xcsw", 16)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "3.5か所, 3.五か所",
    "120棟, 1二十棟",
    "統一, 統1",
    "区民が安心して暮らす, 区民か安心して暮らす",
    "地域の方々の見守りを, 地域之方々之見守りを"
  })
  void spellings_whatIsNoNameAndCountsNothing_isLeftAlone(String asked, String written) {
    assertThat(Spellings.of(asked, 16).stream().map(LexiconTest::texts))
        .isNotEmpty()
        .doesNotContain(texts(Units.of(written)));
  }

  @Test
  void spellings_nothingToLookFor_areNone() {
    assertThat(Spellings.of("。・ 」", 16)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void units_anyText_standInTheOriginalWhereTheySay(long seed) {
    var text = RandomText.of(new Random(seed), 200);
    int before = 0;
    for (var unit : Units.of(text)) {
      assertThat(unit.start()).isBetween(before, unit.end() - 1);
      var original = text.substring(unit.start(), unit.end());
      assertThat(texts(Units.of(original)).replace(" ", "")).contains(unit.text());
      before = unit.start();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fold_whatIsFolded_staysAsItIs(long seed) {
    var folded = Folding.fold(RandomText.of(new Random(seed), 200));
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void spellings_anyText_holdWhatIsWrittenFirst(long seed) {
    var text = RandomText.of(new Random(seed), 30);
    var spellings = Spellings.of(text, 16);
    assertThat(spellings.size()).isLessThanOrEqualTo(16);
    if (!spellings.isEmpty()) {
      assertThat(texts(spellings.getFirst())).isEqualTo(texts(Units.of(text)));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static String texts(List<Unit> units) {
    return units.stream().map(Unit::text).collect(Collectors.joining(" "));
  }
}
