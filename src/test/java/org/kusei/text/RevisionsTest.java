package org.kusei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionsTest {
  private final Revisions revisions = new Revisions();

  private String marked(String before, String after) {
    var marked = new StringBuilder();
    for (var segment : revisions.between(before, after).segments()) {
      marked.append(
          switch (segment.mark()) {
            case SAME -> segment.text();
            case DELETED -> "[-" + segment.text() + "-]";
            case INSERTED -> "[+" + segment.text() + "+]";
          });
    }
    return marked.toString();
  }

  @Test
  void between_otherWord_marksTheWordAndNotItsLetters() {
    assertThat(marked("地域の防災訓練を支援する。", "地域の防災講座を支援する。")).isEqualTo("地域の防災[-訓練-][+講座+]を支援する。");
  }

  @Test
  void between_otherAmount_marksTheWholeAmount() {
    assertThat(marked("予算は22,268千円です。", "予算は22,368千円です。"))
        .isEqualTo("予算は[-22,268千円-][+22,368千円+]です。");
  }

  @Test
  void between_wordsPartedByOneParticle_marksThemAsOne() {
    assertThat(marked("今年は学校の体育館で開く。", "今年は公園の広場で開く。")).isEqualTo("今年は[-学校の体育館-][+公園の広場+]で開く。");
  }

  @Test
  void between_wordInsertedInAnEnumeration_takesItsOwnMark() {
    assertThat(marked("防災、福祉に取り組む。", "防災、見守り、福祉に取り組む。")).isEqualTo("防災、[+見守り、+]福祉に取り組む。");
  }

  @Test
  void between_sentenceInserted_takesItsOwnFullStop() {
    assertThat(marked("訓練をする。講座を開く。", "訓練をする。名簿をつくる。講座を開く。")).isEqualTo("訓練をする。[+名簿をつくる。+]講座を開く。");
  }

  @Test
  void between_secondHalfTakenAway_marksItToTheEnd() {
    assertThat(marked("防災の人づくりと逃げ先づくり", "防災の人づくり")).isEqualTo("防災の人づくり[-と逃げ先づくり-]");
  }

  @Test
  void between_textsWithNothingInCommon_replacesOneByTheOther() {
    assertThat(marked("地域の防災訓練を支援する。", "子どもの居場所づくりを進める。"))
        .isEqualTo("[-地域の防災訓練を支援する。-][+子どもの居場所づくりを進める。+]");
  }

  @Test
  @Timeout(90)
  void between_twoHugeTexts_endsAndLosesNothing() {
    var before = "地域の防災訓練を支援する。".repeat(3_000);
    var after = before.substring(0, 12_000) + "講座を開く。" + before.substring(13_000) + "終わり";
    var revision = revisions.between(before, after);
    assertThat(revision.before()).isEqualTo(before);
    assertThat(revision.after()).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"訓練講座", "訓練、講座、名簿", "地域の訓練の講座", "講座と訓練と講座"})
  void between_wordsTurnedRound_isTheMirrorThoughEitherCouldStay(String text) {
    var turned =
        new Words().of(text).reversed().stream().map(Word::text).collect(Collectors.joining());
    assertThat(revisions.between(turned, text))
        .isEqualTo(revisions.between(text, turned).mirrored());
  }

  /** Two wordings, the second made from the first by some strokes of a pen. */
  record Wordings(long seed, String before, String after) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static List<Wordings> wordings() {
    return LongStream.rangeClosed(1, 60).mapToObj(RevisionsTest::wordings).toList();
  }

  private static Wordings wordings(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var words =
        List.of("地域", "の", "防災", "訓練", "を", "、", "支援", "する", "。", "100人", "3,000千円", "𠮷野", " ");
    var before = new ArrayList<String>();
    for (int i = random.nextInt(60); i > 0; i--) {
      before.add(words.get(random.nextInt(words.size())));
    }
    var after = new ArrayList<>(before);
    for (int i = random.nextInt(12); i > 0; i--) {
      stroke(random, after, words.get(random.nextInt(words.size())));
    }
    return new Wordings(seed, String.join("", before), String.join("", after));
  }

  private static void stroke(RandomGenerator random, List<String> text, String word) {
    int at = random.nextInt(text.size() + 1);
    if (at == text.size() || random.nextBoolean()) {
      text.add(at, word);
    } else if (random.nextBoolean()) {
      text.remove(at);
    } else {
      text.set(at, word);
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void between_anyWordings_holdsBoth(Wordings each) {
    var revision = revisions.between(each.before(), each.after());
    assertThat(revision.before()).isEqualTo(each.before());
    assertThat(revision.after()).isEqualTo(each.after());
    assertThat(revision.changed()).isEqualTo(!each.before().equals(each.after()));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void between_theOtherWayRound_isTheMirror(Wordings each) {
    var revision = revisions.between(each.before(), each.after());
    assertThat(revisions.between(each.after(), each.before())).isEqualTo(revision.mirrored());
    assertThat(revision.mirrored().mirrored()).isEqualTo(revision);
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void between_anyWordings_neverRepeatsAMark(Wordings each) {
    var segments = revisions.between(each.before(), each.after()).segments();
    for (int i = 1; i < segments.size(); i++) {
      assertThat(segments.get(i).mark()).isNotEqualTo(segments.get(i - 1).mark());
    }
    assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
  }
}
