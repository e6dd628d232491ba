package org.kusei.lexicon;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as unkind as it comes: scripts mixed, marks upon nothing, halves of surrogates. */
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "防災",
          "々",
          "ヶ",
          "ー",
          "ｶﾞ",
          "ﾞ",
          "が",
          "\u3099",
          "か\u3099",
          "𠮷",
          "葛\uDB40\uDD00",
          "㍻",
          "㈱",
          "①",
          "・",
          "　",
          " ",
          "\n",
          "。",
          "「",
          "\"",
          "“",
          "-",
          "－",
          "22,268",
          "３．５",
          "R5",
          "ＤＸ",
          "ward",
          "コンピューター",
          "地活協",
          "区ＣＭ",
          "取り組み",
          "\uD800",
          "\uDC00",
          "\u0000",
          "\u200B",
          "ﷺ",
          "é",
          "ß",
          "ς",
          "İ",
          "각",
          "ไทย",
          "עברית",
          "😀",
          "👩‍👩‍👧",
          "*",
          "(",
          ")",
          "AND",
          "~2",
          "a:b",
          "\\");

  public static String of(Random random, int most) {
    return Stream.generate(() -> piece(random))
        .limit(random.nextInt(most + 1))
        .collect(Collectors.joining());
  }

  private static String piece(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Character.toString(random.nextInt(0x110000));
      case 1 -> Character.toString(0x4E00 + random.nextInt(0x5200));
      case 2 -> Character.toString(0x3040 + random.nextInt(0xC0));
      default -> PIECES.get(random.nextInt(PIECES.size()));
    };
  }

  private RandomText() {}
}
