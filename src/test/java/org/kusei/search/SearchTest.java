package org.kusei.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.search.Shelf.entry;
import static org.kusei.search.Shelf.marked;
import static org.kusei.search.Shelf.titles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.lexicon.RandomText;
import org.kusei.lexicon.Units;
import org.kusei.search.Results.Count;
import org.kusei.search.Results.Match;
import org.kusei.search.Search.Order;
import org.kusei.search.Search.Wish;
import org.kusei.search.Volume.Entry;

/** Questions to a small city's texts. */
class SearchTest {
  private static final List<Entry> TEXTS =
      List.of(
          entry("東京都との比べあい", "京都市や東京都の例を調べる。"),
          entry("防災訓練の実施", "小学校ごとに、地域活動協議会と避難所を開く訓練をします。", "費用は22,268千円です。"),
          entry("ハザードマップの配布", "津波と河川のはんらんに備える。"),
          entry("ｺﾝﾋﾟｭｰﾀｰ教室", "ＤＸ推進のため、高齢者向けに開きます。R5年度から。"),
          entry("渡邊記念館の活用", "舊い學校の建物を生かした居場所づくり"),
          entry("区シティ・マネージャーの権限", "コミュニティ・ソーシャルワーカーを置く"),
          entry("佐々木橋の\n架け替え", "緑ヶ丘の道を広げる。道の安全を守り、人の流れをよくします。"),
          entry("避難ビル", "水害避難ビルは84棟です。", "備える家は50％、三ケ所で数えました。"),
          entry("倉庫", "倉庫は3棟、備蓄は84人分、50人が手伝う。3か所にある。"),
          entry("中の島公園の花壇", "土佐堀の桜"),
          entry("中之島の船着き場", "危険個所の点検"),
          entry("放置自転車の対策", "防災の観点からも、駅前の通路をふさぐ自転車をなくします。"));

  @TempDir private static Path folder;
  private static Shelf shelf;

  @BeforeAll
  static void publish() {
    shelf = Shelf.empty(folder);
    shelf.publish("hama", 2019, TEXTS.toArray(Entry[]::new));
    shelf.publish("oka", 2020, entry("丘の見守り活動", "民生委員と見守りをする"), entry("坂道の手すり", "見守りの拠点"));
    shelf.publish(shelf.volume("oka", 2018, 1), entry("古い坂道の案"));
    shelf.publish(shelf.volume("oka", 2018, 2), entry("坂道の策定"));
    shelf.current();
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "京都, 東京都との比べあい",
    "地活協, 防災訓練の実施",
    "防災マップ, ハザードマップの配布",
    "コンピュータ, ｺﾝﾋﾟｭｰﾀｰ教室",
    "こんぴゅーたー教室, ｺﾝﾋﾟｭｰﾀｰ教室",
    "ｄｘ, ｺﾝﾋﾟｭｰﾀｰ教室",
    "渡辺, 渡邊記念館の活用",
    "學校の建物, 渡邊記念館の活用",
    "区CM, 区シティ・マネージャーの権限",
    "csw, 区シティ・マネージャーの権限",
    "緑が丘 橋, 佐々木橋の|架け替え",
    "佐佐木橋, 佐々木橋の|架け替え",
    "橋の架け, 佐々木橋の|架け替え",
    "84棟, 避難ビル",
    "８４棟, 避難ビル",
    "八十四棟, 避難ビル",
    "50%, 避難ビル",
    "５０％, 避難ビル",
    "50パーセント, 避難ビル",
    "3箇所, 倉庫",
    "危険箇所, 中之島の船着き場",
    "中ノ島公園, 中の島公園の花壇",
    "'\"22,268\"', 防災訓練の実施",
    "22268千円, 防災訓練の実施",
    "駅, 放置自転車の対策",
    "自転車 -訓練, 放置自転車の対策",
    "防災 －自転車, 防災訓練の実施",
    "浜区 防災 自転車, 放置自転車の対策"
  })
  void find_oneWay_findsTheOther(String asked, String title) {
    assertThat(titles(find(asked)).getFirst()).isEqualTo(title.replace("|", "\n"));
  }

  private static Results find(String asked) {
    return shelf.find(asked);
  }

  /** Each way is found and marked whole, the reader's own first. */
  @ParameterizedTest
  @CsvSource({
    "中之島, 中之島の船着き場 中の島公園の花壇, [中之島]の船着き場 [中の島]公園の花壇",
    "中の島, 中の島公園の花壇 中之島の船着き場, [中の島]公園の花壇 [中之島]の船着き場"
  })
  void find_nameWrittenInTwoWays_ownWayComesFirst(String asked, String titles, String marks) {
    var hits = shelf.find(asked).hits();
    assertThat(titles(shelf.find(asked))).containsExactly(titles.split(" "));
    assertThat(hits.stream().map(hit -> marked(hit.title()))).containsExactly(marks.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"84棟, 84棟", "50%, 50％", "50パーセント, 50％", "3カ所, 三ケ所"})
  void find_numberWithWhatItCounts_isOneWord(String asked, String mark) {
    var results = shelf.find(asked);
    assertThat(results.match()).isEqualTo(Match.ALL);
    var building =
        results.hits().stream()
            .filter(hit -> SearchApi.text(hit.title()).equals("避難ビル"))
            .findFirst()
            .orElseThrow();
    assertThat(marked(building.passage())).contains("[" + mark + "]");
    if (!asked.equals("3カ所")) {
      assertThat(titles(results)).containsExactly("避難ビル");
    }
  }

  @Test
  void find_exact_leavesSynonymsOut() {
    assertThat(find("地活協").total()).isEqualTo(1);
    assertThat(find("\"地活協\"").hits()).isEmpty();
    assertThat(find("“地域活動協議会”").total()).isEqualTo(1);
  }

  @Test
  void find_inTitleAndInText_titleComesFirst() {
    assertThat(titles(find("防災"))).containsExactly("防災訓練の実施", "放置自転車の対策");
  }

  @Test
  void find_noEntryHasAllWords_saysSoAndShowsSome() {
    var found = find("防災 津波");
    assertThat(found.match()).isEqualTo(Match.SOME);
    assertThat(titles(found)).contains("防災訓練の実施", "ハザードマップの配布");
    assertThat(find("高齢者の教室").match()).isEqualTo(Match.APART);
    assertThat(find("該当皆無語").match()).isEqualTo(Match.NOTHING);
  }

  /** 波 stands in 津波, み in 見守り: letters of what is asked, but not what is asked. */
  @ParameterizedTest
  @ValueSource(strings = {"ツナミ", "みゑ", "波照", "み ゐ", "ゐ津ゑ", "備ぬ", "橋梁ゐ"})
  void find_onlyLettersOfAWord_findsNothing(String asked) {
    var found = find(asked);
    assertThat(found.match()).isEqualTo(Match.NOTHING);
    assertThat(found.hits()).isEmpty();
    assertThat(found.total()).isZero();
  }

  @Test
  void find_someWords_areWholeWords() {
    var found = find("津波zzzz");
    assertThat(found.match()).isEqualTo(Match.SOME);
    assertThat(titles(found)).containsExactly("ハザードマップの配布");
    assertThat(titles(find("津波 の zzzz"))).containsExactly("ハザードマップの配布");
    assertThat(find("駅").match()).isEqualTo(Match.ALL);
  }

  @Test
  void find_hit_isMarkedInTheOriginal() {
    var hit = find("コンピュータ dx").hits().getFirst();
    assertThat(marked(hit.title())).isEqualTo("[ｺﾝﾋﾟｭｰﾀｰ]教室");
    assertThat(marked(hit.passage())).startsWith("[ＤＸ]推進のため");
  }

  @Test
  void find_earlierEdition_onlyWhenWanted() {
    assertThat(titles(find("坂道"))).containsExactlyInAnyOrder("坂道の手すり", "坂道の策定");
    var all = new Filters(List.of(), List.of(), List.of(), null, null, true);
    assertThat(titles(shelf.find("坂道", all))).contains("古い坂道の案");
  }

  @Test
  void find_filters_narrowAndCountTheOthers() {
    var narrowed = new Filters(List.of("oka"), List.of(), List.of(), 2019, null, false);
    var found = shelf.find("の", narrowed);
    assertThat(titles(found)).containsExactlyInAnyOrder("丘の見守り活動", "坂道の手すり");
    assertThat(found.facets().wards()).contains(new Count("hama", 10), new Count("oka", 2));
    assertThat(found.facets().years()).containsExactly(new Count("2020", 2), new Count("2018", 1));
    assertThat(found.total()).isEqualTo(2);
  }

  @Test
  void find_pages_partAllHitsWithoutRepeating() {
    var seen = new ArrayList<String>();
    for (int from = 0; from < 18; from += 3) {
      seen.addAll(
          titles(shelf.search.find(new Wish(shelf.city, "の", Filters.NONE, Order.BEST, from, 3))));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize((int) find("の").total());
  }

  @Test
  void find_otherMunicipality_seesNothing() {
    var wish = new Wish(shelf.city + 1, "防災", Filters.NONE, Order.BEST, 0, 20);
    assertThat(shelf.search.find(wish).total()).isZero();
  }

  @Test
  void suggest_begunWord_offersTitlesAndWordsOfTheField() {
    assertThat(shelf.search.suggest(shelf.city, "防災", 8)).contains("防災訓練の実施", "防災マップ");
    assertThat(shelf.search.suggest(shelf.city, "ぼうさい", 8)).contains("防災訓練の実施");
    assertThat(shelf.search.suggest(shelf.city, " 。", 8)).isEmpty();
  }

  /** Whatever two letters a person takes out of a text, the text is found. */
  @Test
  void find_anyTwoLettersOfAText_findIt() {
    var asked = new ArrayList<String>();
    for (var text : TEXTS) {
      for (var said : texts(text)) {
        var units = Units.of(said);
        for (int at = 0; at + 1 < units.size(); at++) {
          if (units.get(at).japanese() && units.get(at + 1).japanese()) {
            var pair = said.substring(units.get(at).start(), units.get(at + 1).end());
            asked.add(pair);
            assertThat(titles(find(pair))).as(pair).contains(text.title());
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(150);
  }

  private static List<String> texts(Entry entry) {
    var texts = new ArrayList<>(entry.passages());
    texts.add(entry.title());
    return texts;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void find_anyInput_asksForFewWords(long seed) {
    var asked = RandomText.of(new Random(seed), 400);
    assertThat(find(asked).question().wanted().size()).isLessThanOrEqualTo(12);
    assertThat(shelf.search.suggest(shelf.city, asked, 8)).hasSizeLessThanOrEqualTo(8);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }
}
