package org.kusei.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.edition.NewNode.Kind;
import org.kusei.policy.Succession.Entry;

class SuccessionTest {

  @Test
  void swappedNumbers_followTheTitles() {
    var before = List.of(initiative("1-1-1", "防災リーダーの育成"), initiative("1-1-2", "津波避難ビルの確保"));
    var after = List.of(initiative("1-1-1", "津波避難ビルの確保"), initiative("1-1-2", "防災リーダーの育成"));
    assertThat(between(after, before)).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void swappedNumbers_ofTitlesThatAreMuchAlike_followTheTitles() {
    var before = List.of(initiative("1-1-1", "防災リーダーの育成"), initiative("1-1-2", "防災リーダーの育成支援"));
    var after = List.of(initiative("1-1-1", "防災リーダーの育成支援"), initiative("1-1-2", "防災リーダーの育成"));
    assertThat(between(after, before)).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void reworded_isTheSameWhenAlikeEnough() {
    var before = List.of(initiative("1-1-1", "防災対策事業"));
    assertThat(between(List.of(initiative("2-1-4", "防災対策の推進事業")), before)).isEqualTo(Map.of(0, 0));
  }

  @Test
  void sameCode_withQuiteAnotherTitle_isSomethingNew() {
    var before = List.of(initiative("1-1-1", "防災リーダーの育成"));
    assertThat(between(List.of(initiative("1-1-1", "子育て広場の開設")), before)).isEmpty();
  }

  @Test
  void sameTitle_ofAnotherKind_isSomethingNew() {
    var before = List.of(new Entry(Kind.STRATEGY, "1-1", "地域防災", -1));
    assertThat(between(List.of(initiative("1-1", "地域防災")), before)).isEmpty();
  }

  @Test
  void twins_areToldApartByTheirParents() {
    var before = List.of(issue("1", "防災"), issue("2", "福祉"), twin(0), twin(1));
    var after = List.of(issue("1", "福祉"), issue("2", "防災"), twin(0), twin(1));
    assertThat(between(after, before)).isEqualTo(Map.of(0, 1, 1, 0, 2, 3, 3, 2));
  }

  @Test
  void twins_thatNothingTellsApart_areNotMatched() {
    var twins = List.of(initiative(null, "職員研修"), initiative(null, "職員研修"));
    assertThat(between(twins, twins)).isEmpty();
  }

  @Test
  void twoAboutEquallyAlike_areNotMatched() {
    var before = List.of(initiative(null, "防災訓練の実施支援"), initiative(null, "防災訓練の企画支援"));
    assertThat(between(List.of(initiative(null, "防災訓練の支援")), before)).isEmpty();
  }

  @Test
  void crowd_ofTheSameTitle_isLeftAlone() {
    var crowd = IntStream.range(0, 60).mapToObj(i -> initiative("1-1-" + i, "職員研修")).toList();
    assertThat(between(crowd, crowd)).isEmpty();
  }

  @Test
  void whatIsKnown_stands() {
    var entries = List.of(initiative("1", "防災リーダーの育成"), initiative("2", "津波避難ビルの確保"));
    assertThat(Succession.between(entries, entries, Map.of(0, 1))).isEqualTo(Map.of(0, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTrees_matchOneToOneWithinAKind(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var left = entries(random);
    var right = entries(random);
    var found = between(left, right);

    assertThat(found.values()).doesNotHaveDuplicates();
    found.forEach((l, r) -> assertThat(left.get(l).kind()).isEqualTo(right.get(r).kind()));
    var inverse = between(right, left);
    found.forEach((l, r) -> assertThat(inverse).containsEntry(r, l));
  }

  private static List<Entry> entries(RandomGenerator random) {
    var words = List.of("防災", "福祉", "子育て", "広報", "の支援", "の推進", "の充実", "事業");
    return IntStream.range(0, 30)
        .mapToObj(i ->
            new Entry(
                List.of(Kind.values()).get(random.nextInt(3)),
                random.nextBoolean() ? "1-" + random.nextInt(9) : null,
                words.get(random.nextInt(8)) + words.get(random.nextInt(8)),
                -1))
        .toList();
  }

  private static Map<Integer, Integer> between(List<Entry> left, List<Entry> right) {
    return Succession.between(left, right, Map.of());
  }

  private static Entry issue(String code, String title) {
    return new Entry(Kind.ISSUE, code, title, -1);
  }

  private static Entry twin(int parent) {
    return new Entry(Kind.STRATEGY, null, "人材の育成", parent);
  }

  private static Entry initiative(@Nullable String code, String title) {
    return new Entry(Kind.INITIATIVE, code, title, -1);
  }
}
