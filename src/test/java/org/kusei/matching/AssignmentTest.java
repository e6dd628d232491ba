package org.kusei.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.matching.Assignment.Pair;

class AssignmentTest {

  @Test
  void best_pairThatGainsMostAlone_doesNotSpoilTheWhole() {
    var best =
        Assignment.best(List.of(new Pair(0, 0, 0.9), new Pair(0, 1, 0.8), new Pair(1, 0, 0.7)));
    assertThat(best).containsExactlyInAnyOrder(new Pair(0, 1, 0.8), new Pair(1, 0, 0.7));
  }

  static List<Long> seeds() {
    return LongStream.rangeClosed(1, 40).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void best_anyPairs_gainAsMuchAsTryingAll(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < 6; l++) {
      for (int r = 0; r < 6; r++) {
        if (random.nextInt(3) > 0) {
          pairs.add(new Pair(l, r, random.nextDouble()));
        }
      }
    }
    var best = Assignment.best(pairs);
    assertThat(gain(best)).isCloseTo(most(pairs, 0, new HashSet<>()), Offset.offset(1e-9));
    assertThat(best.stream().map(Pair::left)).doesNotHaveDuplicates();
    assertThat(best.stream().map(Pair::right)).doesNotHaveDuplicates();
  }

  private static double gain(List<Pair> pairs) {
    return pairs.stream().mapToDouble(Pair::gain).sum();
  }

  private static double most(List<Pair> pairs, int left, Set<Integer> taken) {
    if (left == 6) {
      return 0;
    }
    double most = most(pairs, left + 1, taken);
    for (var pair : pairs) {
      if (pair.left() == left && taken.add(pair.right())) {
        most = Math.max(most, pair.gain() + most(pairs, left + 1, taken));
        taken.remove(pair.right());
      }
    }
    return most;
  }

  @Test
  void best_crowdOfEquals_pairsThemAllAndEnds() {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < 450; l++) {
      for (int r = 0; r < 450; r++) {
        pairs.add(new Pair(l, r, 1));
      }
    }
    assertThat(Assignment.best(pairs)).hasSize(450);
  }
}
