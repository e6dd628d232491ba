package org.kusei.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

  private static final String[] PIECES = {
    "令和", "平 成", "R", "㋿", "元", "七", "十二", "7", "31", "2019", "年度", " 年 度", "年", "(", "【", ")", "】",
    "=", "/", "1,234", "22、268", "0.5", "千", "百万", "億", "六", "拾", "萬", "兆", "円", "千円", "-", "ー",
    "なし", "該当なし", "予算なし", " ", "を", "事業"
  };

  @Test
  void writes_wordsAndPatterns_withRangesFilled() {
    var alphabet = Alphabet.of("円", Pattern.compile("[0-9①-③]千?"));

    assertThat(alphabet.writes("②5千円", 0, 4)).isTrue();
    assertThat(alphabet.writes("④", 0, 1)).isFalse();
    assertThat(alphabet.writes("約5円", 0, 3)).isFalse();
    assertThat(alphabet.writes("約5円", 1, 3)).isTrue();
    assertThat(alphabet.with(Alphabet.of("約")).writes("約5円", 0, 3)).isTrue();
  }

  /** What is read as a sum or a year is written with the chars of its notation. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void notations_read_areWrittenWithTheirAlphabets(long seed) {
    var random = new Random(seed);
    int sums = 0;
    int years = 0;
    for (int round = 0; round < 5_000; round++) {
      var text = text(random);
      var sum = Sums.at(text, 0, 1_000L);
      if (sum != null) {
        sums++;
        assertThat(Sums.ALPHABET.writes(text, 0, sum.end())).as(text).isTrue();
      }
      var year = Years.at(text, 0);
      if (year != null) {
        years++;
        assertThat(Years.ALPHABET.writes(text, 0, year.end())).as(text).isTrue();
      }
    }
    assertThat(sums).isGreaterThan(500);
    assertThat(years).isGreaterThan(100);
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(7))
        .mapToObj(at -> PIECES[random.nextInt(PIECES.length)])
        .collect(Collectors.joining());
  }
}
