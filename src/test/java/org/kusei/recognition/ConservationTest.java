package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.notation.Folding;
import org.kusei.outline.Outline;
import org.kusei.reading.TextReader;
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

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCharacter_ofAMutatedDocument_isCountedOnce(int seed) {
    String text = mutated(new Random(seed));
    var form = TextReader.read(text);
    var outline = Outlines.of(form);
    assertThat(outline.characters().total()).isEqualTo(characters(text));
    assertThat(outline).isEqualTo(Outlines.of(form));
    var ledger = new HashMap<Integer, Integer>();
    form.lines().forEach(line -> count(line.text(), 1, ledger));
    outline.unplaced().forEach(left -> count(left.text(), -1, ledger));
    outline.chrome().forEach(left -> count(left.text(), -1, ledger));
    Fixtures.wording(outline).forEach(shown -> count(shown, -1, ledger));
    assertThat(ledger.values())
        .as("no text shows what the source does not have")
        .allMatch(left -> left >= 0);
    assertThat(ledger.values().stream().mapToInt(Integer::intValue).sum())
        .as("labels are what is left")
        .isEqualTo(outline.characters().placed() - shown(outline));
  }

  private static int shown(Outline outline) {
    return Fixtures.wording(outline).stream().mapToInt(ConservationTest::characters).sum();
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

  @ParameterizedTest
  @MethodSource("org.kusei.recognition.Dialects#all")
  void aLongDocument_takesTimeInProportion(Dialects dialect) {
    String text = (dialect.text() + "\n").repeat(400);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Outlines.of(TextReader.read(text)));
  }

  @Test
  void oneEndlessLine_takesTimeInProportion() {
    for (String shard : SHARDS) {
      String text = "令和7年度北区運営方針\n【経営課題1 甲】" + shard.replace("\n", "").repeat(60_000);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> Outlines.of(TextReader.read(text)), shard);
    }
  }
}
