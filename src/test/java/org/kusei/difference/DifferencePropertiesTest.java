package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.edition.Edition;
import org.kusei.matching.Placement;
import org.kusei.text.Revision;

/** What holds of the difference of any two plans. */
class DifferencePropertiesTest {

  /** A plan and what some strokes made of it, with its keys or without. */
  record Pair(long seed, Edition before, Edition after) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static Stream<Pair> pairs() {
    return LongStream.rangeClosed(1, 24).mapToObj(DifferencePropertiesTest::pair);
  }

  private static Pair pair(long seed) {
    var plan = GeneratedPlans.plan(48, seed);
    return new Pair(
        seed, plan, GeneratedPlans.revised(plan, (int) seed, seed + 100, seed % 2 == 0));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void between_anEditionAndItself_isEmpty(Pair pair) {
    var difference = between(pair.after, pair.after);
    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.nodes()).allMatch(node -> node.before() != null && node.after() != null);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void between_theOtherWayRound_isTheMirror(Pair pair) {
    var difference = between(pair.before, pair.after);
    var back = between(pair.after, pair.before);
    assertThat(back).isEqualTo(difference.mirrored());
    assertThat(Set.copyOf(back.mirrored().nodes())).isEqualTo(Set.copyOf(difference.nodes()));
    for (var change : Change.values()) {
      assertThat(back.counts().get(change.mirrored())).isEqualTo(difference.counts().get(change));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void between_anyPlans_hasEveryNodeOfBothOnce(Pair pair) {
    var nodes = between(pair.before, pair.after).nodes();
    assertThat(nodes.stream().map(NodeDifference::before).filter(Objects::nonNull))
        .containsExactlyInAnyOrderElementsOf(Placement.of(pair.before));
    assertThat(nodes.stream().map(NodeDifference::after).filter(Objects::nonNull))
        .containsExactlyElementsOf(Placement.of(pair.after));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void between_anyPlans_givesBothWordingsBack(Pair pair) {
    for (var node : between(pair.before, pair.after).nodes()) {
      if (node.before() != null) {
        var content = node.before().node().content();
        assertThat(node.title().before()).isEqualTo(content.title());
        assertThat(texts(node.paragraphs(), Revision::before)).isEqualTo(content.paragraphs());
      }
      if (node.after() != null) {
        var content = node.after().node().content();
        assertThat(node.title().after()).isEqualTo(content.title());
        assertThat(texts(node.paragraphs(), Revision::after)).isEqualTo(content.paragraphs());
      }
    }
  }

  private static List<String> texts(List<Revision> paragraphs, Function<Revision, String> side) {
    return paragraphs.stream().map(side).filter(text -> !text.isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void moves_anyPlans_startAndEndAtParagraphsThatAreOnOneSideOnly(Pair pair) {
    var difference = between(pair.before, pair.after);
    var texts =
        Stream.of(
                difference.nodes().stream().map(NodeDifference::text),
                difference.parts().stream().map(Part::text),
                difference.reformItems().stream().map(ItemDifference::text))
            .flatMap(each -> each)
            .toList();
    for (var move : difference.moves()) {
      var from = texts.stream().filter(text -> move.from().home().equals(text.before())).toList();
      var to = texts.stream().filter(text -> move.to().home().equals(text.after())).toList();
      assertThat(from.getFirst().numbered())
          .anySatisfy(each -> {
            assertThat(each.isOnlyBefore()).isTrue();
            assertThat(each.before()).isEqualTo(move.from().paragraph());
            assertThat(each.text().before()).isEqualTo(move.text().before());
          });
      assertThat(to.getFirst().numbered())
          .anySatisfy(each -> {
            assertThat(each.isOnlyAfter()).isTrue();
            assertThat(each.after()).isEqualTo(move.to().paragraph());
            assertThat(each.text().after()).isEqualTo(move.text().after());
          });
      assertThat(move.within()).isEqualTo(from.equals(to));
    }
    assertThat(difference.moves().stream().map(Move::from)).doesNotHaveDuplicates();
    assertThat(difference.moves().stream().map(Move::to)).doesNotHaveDuplicates();
  }

  @Test
  void pairs_haveMovesAmongThem() {
    assertThat(pairs().flatMap(pair -> between(pair.before, pair.after).moves().stream()))
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void counts_ofBothSides_addUp(Pair pair) {
    var difference = between(pair.before, pair.after);
    long came = difference.nodes().stream().filter(node -> node.before() == null).count();
    long went = difference.nodes().stream().filter(node -> node.after() == null).count();
    assertThat(Placement.of(pair.after).size() - Placement.of(pair.before).size())
        .isEqualTo((int) (came - went));
    assertThat(difference.unchanged())
        .isEqualTo((int) difference.nodes().stream().filter(n -> n.changes().isEmpty()).count());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void tree_anyPlans_hasEveryEntryOnceAndTheAfterInOrder(Pair pair) {
    var difference = between(pair.before, pair.after);
    var flat = new ArrayList<NodeDifference>();
    difference.tree().forEach(branch -> flatten(branch, flat));
    assertThat(flat).containsExactlyInAnyOrderElementsOf(difference.nodes());
    assertThat(flat.stream().map(NodeDifference::after).filter(Objects::nonNull))
        .containsExactlyElementsOf(Placement.of(pair.after));
  }

  private static void flatten(Branch branch, List<NodeDifference> into) {
    into.add(branch.node());
    branch.children().forEach(child -> flatten(child, into));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void between_keptKeys_neverLoseAPartner(Pair pair) {
    var after = Placement.of(pair.after).stream().map(Placement::key).toList();
    for (var node : between(pair.before, pair.after).nodes()) {
      if (node.before() != null && after.contains(node.before().key())) {
        assertThat(node.after()).isNotNull();
        assertThat(Objects.requireNonNull(node.after()).key()).isEqualTo(node.before().key());
      }
    }
  }
}
