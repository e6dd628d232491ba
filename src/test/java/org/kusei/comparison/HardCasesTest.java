package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where comparing is easily wrong: the page and the JSON tell the same, and it is right. */
class HardCasesTest {
  private static final String HOSHI = "/hoshi/compare?from=2022.1&to=2022.2";
  private static final String HAMA = "/hama/compare?from=2025.1&to=2025.2";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    ComparedWards.recorded(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What stood where, what stands where now, and what became of it in words and in codes. */
  @ParameterizedTest
  @CsvSource({
    "hoshi, 1-1-1 防災訓練の支援, 1-1-2 防災訓練の支援, 番号の変更 順序の変更, renumbered reordered",
    "hoshi, 1-1-2 備蓄倉庫の点検, 1-1-1 備蓄倉庫の点検, 番号の変更 順序の変更, renumbered reordered",
    "hoshi, 1-2 防犯力の向上, 2 防犯力の向上, 移動 種別の変更 番号の変更, moved rekinded renumbered",
    "hoshi, 1-2-1 青色防犯パトロール, 2-1 青色防犯パトロール, 番号の変更, renumbered",
    "hoshi, 2-3 地域の担い手を育てる講座, 1-1-3 防災リーダーの養成, 移動 番号の変更 文言の変更, moved renumbered reworded",
    "hoshi, 2-1 読書活動の推進, 3-1 読書と出前授業, 統合 番号の変更 段落の移動 文言の変更, merged renumbered passages-moved reworded",
    "hoshi, 2-2 まちの先生の出前授業, , 統合, merged",
    "hama, 1-1-1 防災の人づくりと逃げ先づくり, 1-1-1 防災の人づくり, 分割 段落の移動 文言の変更 予算の変更, split passages-moved reworded rebudgeted",
    "hama, , 1-1-2 逃げ込めるビルの確保, 分割, split"
  })
  void compare_hardCase_isToldRightOnPageAndInJson(
      String ward, @Nullable String before, @Nullable String after, String words, String codes)
      throws Exception {
    var address = ward.equals("hoshi") ? HOSHI : HAMA;
    var node = node(address, before, after);
    assertThat(String.join(" ", strings(node.get("changes")))).isEqualTo(codes);
    var shown =
        page(address).select("li.branch").stream()
            .filter(branch ->
                branch.select("> .branch-links a[href$=/" + anyKey(node) + "]").size() > 0)
            .findFirst()
            .orElseThrow();
    assertThat(String.join(" ", shown.select("> .change-facts .chip").eachText())).isEqualTo(words);
  }

  @Test
  void compare_swapOfNumbers_namesTheOther() throws Exception {
    var drill = node(HOSHI, "1-1-1 防災訓練の支援", "1-1-2 防災訓練の支援");
    var store = node(HOSHI, "1-1-2 備蓄倉庫の点検", "1-1-1 備蓄倉庫の点検");
    assertThat(drill.get("swappedWith").asString())
        .isEqualTo(store.get("after").get("key").asString());
    assertThat(page(HOSHI).text()).contains("(番号の入れ替え)");
  }

  @Test
  void compare_splitAndMerge_nameTheirParts() throws Exception {
    assertThat(json(HOSHI).get("divisions"))
        .singleElement()
        .satisfies(merge -> {
          assertThat(merge.get("kind").asString()).isEqualTo("merge");
          assertThat(merge.get("before")).hasSize(2);
          assertThat(merge.get("after")).hasSize(1);
        });
    assertThat(json(HAMA).get("divisions"))
        .singleElement()
        .satisfies(split -> assertThat(split.get("kind").asString()).isEqualTo("split"));
  }

  @Test
  void compare_paragraphThatWentToAnotherNode_saysWhereOnPageAndTable() throws Exception {
    var moves = json(HAMA).get("moves");
    assertThat(moves).isNotEmpty();
    assertThat(moves).allSatisfy(move -> assertThat(move.get("within").asBoolean()).isFalse());
    var went = "「1-1-2 逃げ込めるビルの確保」へ移動";
    var came = "「1-1-1 防災の人づくりと逃げ先づくり」から移動";
    assertThat(page(HAMA).select(".passage-gone .chip").eachText()).contains(went);
    assertThat(page(HAMA).select(".passage-came .chip").eachText()).contains(came);
    var table = page(HAMA + "&view=table").select("table.old-and-new");
    assertThat(table.select("td:first-child .passage-note").eachText()).contains("(" + went + ")");
    assertThat(table.select("td:last-child .passage-note").eachText()).contains("(" + came + ")");
  }

  @Test
  void compare_movedAndReworded_isMarkedByWords() throws Exception {
    var moved = node(HOSHI, "2-3 地域の担い手を育てる講座", "1-1-3 防災リーダーの養成");
    assertThat(moved.get("matchedBy").asString()).isEqualTo("likeness");
    var inserted =
        StreamSupport.stream(moved.get("paragraphs").spliterator(), false)
            .flatMap(text -> StreamSupport.stream(text.spliterator(), false))
            .filter(piece -> piece.get("mark").asString().equals("inserted"))
            .map(piece -> piece.get("text").asString())
            .toList();
    assertThat(inserted).isEqualTo(List.of("12回", "と見回り"));
  }

  private static JsonNode node(String address, @Nullable String before, @Nullable String after)
      throws Exception {
    return StreamSupport.stream(json(address).get("nodes").spliterator(), false)
        .filter(node -> is(node.get("before"), before) && is(node.get("after"), after))
        .findFirst()
        .orElseThrow(() -> new AssertionError(before + " did not become " + after));
  }

  private static boolean is(JsonNode place, @Nullable String named) {
    if (named == null || place.isNull()) {
      return named == null && place.isNull();
    }
    return named.equals(place.get("code").asString() + " " + place.get("title").asString());
  }

  private static String anyKey(JsonNode node) {
    var place = node.get("after").isNull() ? node.get("before") : node.get("after");
    return place.get("key").asString();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(server.page(path).body());
  }

  private static JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(server.page(path + "&format=json").body());
  }
}
