package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.notation.Folding;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.Passage;
import org.kusei.reading.TextReader;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;

/** Nothing is lost, whatever is done to a document. */
class ConservationTest {

  private static final List<String> SHARDS =
      List.of(
          "【",
          "】",
          "(",
          ")",
          "（",
          "〔",
          "「",
          "」",
          "《",
          "1-1",
          "1-1-1",
          "経営課題",
          "戦略",
          "具体的取組",
          "取組項目",
          "事項",
          "①",
          "(29年度予算額 5千円)",
          "(-)",
          "千円",
          "。",
          " ",
          "　",
          "\t",
          "<p>",
          "</p>",
          "・",
          "•",
          "\n",
          "\u200b",
          "⻄",
          "𠮷",
          "改革の柱3-3(4)",
          "区の使命",
          "自己評価",
          "ア ",
          "－",
          "令和7年度",
          "電話:06-1234-5678",
          "〒530-0001");

  /** With something shown, something unplaced and something that is furniture. */
  private static final String SPOILT =
      """
      ページの先頭です
      平成21年度 浦辺区経営方針

      １　区の目標
      海のまち

      ２　区の使命
      支える。

      ３　現状認識
      高齢化が進む。

      経営課題１　安全
      """;

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCharacter_ofAMutatedDocument_isCountedOnce(int seed) {
    String text = mutated(new Random(seed));
    var form = TextReader.read(text);
    var recognition = new Recognition(form, Deadline.in(Outlines.TIME));
    var outline = recognition.outline();
    assertThat(outline.characters().total()).isEqualTo(characters(text));
    assertThat(outline).isEqualTo(Outlines.of(form));
    conserved(form, outline, recognition.content());
  }

  /**
   * Unplaced, chrome, content and labels are the source, no more and no less, and the outline shows
   * all content, once.
   */
  private static void conserved(SourceForm form, Outline outline, List<SourceText> content) {
    var left = new HashMap<Integer, Integer>();
    form.lines().forEach(line -> count(line.text(), 1, left));
    Stream.of(outline.unplaced(), outline.chrome(), content)
        .flatMap(List::stream)
        .forEach(stretch -> count(stretch.text(), -1, left));
    assertThat(left.values()).as("nothing is there twice").allMatch(count -> count >= 0);
    int labels = left.values().stream().mapToInt(Integer::intValue).sum();
    int claimed = content.stream().mapToInt(stretch -> characters(stretch.text())).sum();
    assertThat(outline.characters().placed()).isEqualTo(labels + claimed);
    var shown = new HashMap<Integer, Integer>();
    content.forEach(stretch -> count(stretch.text(), 1, shown));
    Fixtures.wording(outline).forEach(words -> count(words, -1, shown));
    assertThat(shown.values()).as("what is content is shown once").allMatch(count -> count == 0);
  }

  /** The check itself: a character lost or doubled anywhere in an outline is noticed. */
  @ParameterizedTest
  @EnumSource
  void characterLostOrDoubled_isNoticed(Spoiling spoiling) {
    var form = TextReader.read(SPOILT);
    var recognition = new Recognition(form, Deadline.in(Outlines.TIME));
    var outline = recognition.outline();
    conserved(form, outline, recognition.content());
    var spoilt = spoiling.of(outline);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> conserved(form, spoilt, recognition.content()));
  }

  /** Ways in which a faulty grammar would lose or double a character. */
  enum Spoiling {
    GOAL_LOSES_ITS_LAST,
    GOAL_DOUBLES_ITS_LAST,
    GOAL_IS_LOST,
    UNPLACED_LOSES_A_LINE,
    CHROME_LOSES_A_LINE,
    CHROME_TWICE;

    Outline of(Outline whole) {
      var goal = whole.goals().getFirst();
      var text = goal.text();
      var chrome = whole.chrome();
      return switch (this) {
        case GOAL_LOSES_ITS_LAST -> goal(whole, text.substring(0, text.length() - 1));
        case GOAL_DOUBLES_ITS_LAST -> goal(whole, text + text.charAt(text.length() - 1));
        case GOAL_IS_LOST -> with(whole, List.of(), whole.unplaced(), chrome);
        case UNPLACED_LOSES_A_LINE -> with(whole, whole.goals(), rest(whole.unplaced()), chrome);
        case CHROME_LOSES_A_LINE -> with(whole, whole.goals(), whole.unplaced(), rest(chrome));
        case CHROME_TWICE ->
            with(
                whole,
                whole.goals(),
                whole.unplaced(),
                Stream.concat(chrome.stream(), chrome.stream()).toList());
      };
    }

    private static Outline goal(Outline whole, String text) {
      var goals = new ArrayList<>(whole.goals());
      goals.set(0, new Passage(text, goals.getFirst().spans()));
      return with(whole, goals, whole.unplaced(), whole.chrome());
    }

    private static <T> List<T> rest(List<T> all) {
      return all.subList(1, all.size());
    }

    private static Outline with(
        Outline of, List<Passage> goals, List<SourceText> unplaced, List<SourceText> chrome) {
      return new Outline(
          of.format(),
          of.ward(),
          of.fiscalYear(),
          of.stage(),
          of.head(),
          of.publishedOn(),
          goals,
          of.missions(),
          of.principles(),
          of.issues(),
          of.reformItems(),
          of.reviewItems(),
          of.selfEvaluation(),
          of.attachments(),
          of.contact(),
          unplaced,
          chrome,
          of.notes(),
          of.characters());
    }
  }

  private static int characters(String text) {
    return (int) text.codePoints().filter(c -> !SourceForm.isSpace(c)).count();
  }

  private static void count(String text, int step, Map<Integer, Integer> ledger) {
    Folding.shown(text)
        .codePoints()
        .filter(c -> !SourceForm.isSpace(c))
        .forEach(c -> ledger.merge(c, step, Integer::sum));
  }

  private static String mutated(Random random) {
    var dialects = Dialects.values();
    String text = dialects[random.nextInt(dialects.length)].text();
    for (int i = random.nextInt(8); i > 0; i--) {
      text = mutation(text, random);
    }
    return text;
  }

  private static String mutation(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int one = random.nextInt(lines.size());
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(8)) {
      case 0 -> without(lines, one);
      case 1 -> {
        lines.add(random.nextInt(lines.size()), lines.get(one));
        yield String.join("\n", lines);
      }
      case 2 -> {
        Collections.swap(lines, one, random.nextInt(lines.size()));
        yield String.join("\n", lines);
      }
      case 3 ->
          text.substring(0, at) + SHARDS.get(random.nextInt(SHARDS.size())) + text.substring(at);
      case 4 -> text.replace('(', '（').replace('】', random.nextBoolean() ? ']' : '】');
      case 5 -> text.substring(0, at);
      case 6 -> text.replace("\n", random.nextBoolean() ? "\t" : "\n\n");
      default -> shards(random) + text.substring(at);
    };
  }

  private static String without(List<String> lines, int one) {
    lines.remove(one);
    return String.join("\n", lines);
  }

  private static String shards(Random random) {
    var text = new StringBuilder("令和7年度北区運営方針\n");
    random.ints(40, 0, SHARDS.size()).forEach(i -> text.append(SHARDS.get(i)));
    return text.toString();
  }

  /** Recognition that takes more than its time ends in an exception. */
  @ParameterizedTest
  @MethodSource("shards")
  void oneEndlessLine_isRecognisedInTime(String shard) {
    String text = "令和7年度北区運営方針\n【経営課題1 甲】" + shard.replace("\n", "").repeat(20_000);
    assertThat(Outlines.of(TextReader.read(text)).characters().total()).isEqualTo(characters(text));
  }

  static List<String> shards() {
    return SHARDS;
  }
}
