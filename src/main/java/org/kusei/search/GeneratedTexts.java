package org.kusei.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kusei.lexicon.Synonyms;

/** Nodes of no real policy, their words as unevenly frequent as words are. */
final class GeneratedTexts {
  private static final String KANJI =
      "防災訓練地域活動協議会支援子育高齢者見守安全道路公園緑化健康福祉教育学校相談窓口情報発信環境美化商店街産業文化交流住民参加施設整備改修計画調査研究連携協働推進強化充実促進";
  private static final List<String> ENDS =
      List.of("を進める。", "の支援", "に取り組む。", "を開く。", "について知らせる。", "の見直し", "を広げる。", "と力を合わせる。");
  private static final int VOCABULARY = 4_000;
  private static final int FIRST_YEAR = 2015;

  private final Random random;
  private final List<String> words = new ArrayList<>();

  GeneratedTexts(Random random) {
    this.random = random;
    words.addAll(Synonyms.ofTheField().words().stream().filter(w -> w.length() > 1).toList());
    while (words.size() < VOCABULARY) {
      words.add(letters(2 + random.nextInt(3)));
    }
  }

  private String letters(int count) {
    var word = new StringBuilder();
    random.ints(count, 0, KANJI.length()).forEach(at -> word.append(KANJI.charAt(at)));
    return word.toString();
  }

  /** The n-th word is about as frequent as 1/n. */
  private String word() {
    return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
  }

  Volume volume(long city, int number) {
    int ward = number / 10;
    int year = FIRST_YEAR + number % 10;
    var series = "/ward-" + ward + "/" + year;
    return new Volume(
        city,
        series + "/editions/1",
        series,
        new Volume.Ward("ward-" + ward, "第" + ward + "区", "Ward " + ward),
        year,
        "adopted",
        1,
        Instant.EPOCH.plusSeconds(year * 31_556_952L));
  }

  Volume.Entry entry() {
    return new Volume.Entry(
        random.nextInt(4) == 0 ? "strategy" : "initiative",
        "/node",
        word() + "の" + word(),
        List.of(word() + word()),
        List.of(sentence(), sentence()));
  }

  private String sentence() {
    return word() + "と" + word() + "、" + word() + ENDS.get(random.nextInt(ENDS.size()));
  }

  /** One word, or two. */
  String question() {
    var first = words.stream().skip(random.nextInt(words.size())).findFirst().orElseThrow();
    var japanese = first.codePointAt(0) > 0x3000 ? first : "防災";
    return random.nextInt(3) == 0 ? japanese + " " + word() : japanese;
  }
}
