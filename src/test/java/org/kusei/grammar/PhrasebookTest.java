package org.kusei.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

  static Stream<Phrasebook<?>> books() {
    return Stream.of(Label.FORMS, Chrome.FURNITURE, Headings.LABELS);
  }

  @ParameterizedTest
  @MethodSource("books")
  void beginningWith_anyChar_leavesOutOnlyWhatCannotBe(Phrasebook<?> book) {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      var left = new HashSet<Object>(book.among((char) c));
      left.removeAll(book.beginningWith((char) c));
      assertThat(left).as(Integer.toHexString(c)).isEmpty();
    }
  }

  /** Words made of the patterns' own, so that many fit and many nearly do. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void named_anyWords_areWhatAllPatternsTogetherSay(long seed) {
    var random = new Random(seed);
    var pieces =
        Arrays.stream(Label.values())
            .flatMap(label -> label.patterns().stream())
            .flatMap(pattern -> Stream.of(pattern.split("[^\\p{L}0-9・]+", -1)))
            .filter(piece -> !piece.isEmpty())
            .distinct()
            .toList();
    int fit = 0;
    for (int round = 0; round < 1_000; round++) {
      var words =
          IntStream.rangeClosed(0, random.nextInt(3))
              .mapToObj(at -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining());
      var expected = slowly(words);
      assertThat(Label.named(words)).as(words).isEqualTo(expected);
      fit += expected.isPresent() ? 1 : 0;
    }
    assertThat(fit).isGreaterThan(40);
  }

  private static Optional<Label> slowly(String words) {
    return Arrays.stream(Label.values())
        .filter(label -> Pattern.matches(String.join("|", label.patterns()), words))
        .findFirst();
  }
}
