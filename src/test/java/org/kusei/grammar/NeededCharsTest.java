package org.kusei.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededCharsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          現状.{0,24}; 現状分析; true
          現状.{0,24}; 現在; false
          使命(?:[と]役割)?; 使命; true
          (?:使命|役割)は; 役割は; true
          (?:使命|役割)は; 目標は; false
          [0-9]{1,3}頁; 12頁; true
          [0-9]{1,3}頁; 頁; false
          a+b*c??d++; ad; true
          a+b*c??d++; ac; false
          (?:a|.)b; b; true
          (?=x)a; a; true
          (?<year>年)度; 年度; true
          (?<year>年)度; 度; false
          \\(c\\); (c); true
          \\(c\\); c; false
          """)
  void needs_metOrNot_decideWhetherToTry(String pattern, String text, boolean met) {
    assertThat(NeededChars.areMet(NeededChars.of(pattern), NeededChars.in(text))).isEqualTo(met);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\d+年", "(?i)pdf", "[^a]", "𠮷?", "(?<!年)度", "a)b"})
  void whatIsNotUnderstood_needsNothing(String pattern) {
    assertThat(NeededChars.of(pattern)).isEmpty();
  }

  @Test
  void mostLabels_needSomething() {
    var patterns = Stream.of(Label.values()).flatMap(label -> label.patterns().stream()).toList();

    assertThat(patterns.stream().filter(pattern -> NeededChars.of(pattern).length > 0).count())
        .isGreaterThan(patterns.size() * 9L / 10);
  }

  /** Patterns of all signs that are read, over so few chars that many texts match. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void textThatMatches_hasWhatIsNeeded(long seed) {
    var random = new Random(seed);
    int matched = 0;
    for (int round = 0; round < 5_000; round++) {
      var pattern = pattern(random, 2);
      var text = letters(random, 5);
      if (Pattern.matches(pattern, text)) {
        matched++;
        assertThat(NeededChars.areMet(NeededChars.of(pattern), NeededChars.in(text)))
            .as("%s for %s", text, pattern)
            .isTrue();
      }
    }
    assertThat(matched).isGreaterThan(50);
  }

  private static String pattern(Random random, int depth) {
    return Stream.generate(() -> piece(random, depth))
        .limit(1 + random.nextInt(3))
        .collect(Collectors.joining());
  }

  private static String piece(Random random, int depth) {
    var often = new String[] {"", "", "?", "{0,2}", "{1,2}", "?+", "{1,2}?"};
    var what =
        switch (random.nextInt(depth > 0 ? 7 : 4)) {
          case 0 -> ".";
          case 1 -> "[" + letters(random, 2) + "a]";
          case 2 -> "[^" + letters(random, 2) + "x-z]";
          case 3 -> "" + (char) ('a' + random.nextInt(4));
          case 4 -> "(?:" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
          case 5 -> "(?=" + pattern(random, depth - 1) + ")";
          default -> "(" + pattern(random, depth - 1) + ")";
        };
    return what + often[random.nextInt(often.length)];
  }

  private static String letters(Random random, int most) {
    return random
        .ints(random.nextInt(most + 1), 'a', 'e')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
