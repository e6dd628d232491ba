package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items of a reform programme's review, corrected at the desk. */
class ItemFormTest {
  @TempDir private Path folder;
  private Officer officer;
  private String review = "";

  @BeforeEach
  void handIn() throws Exception {
    officer = Officer.of(folder);
    review = officer.handedIn("振り返り.txt", document());
  }

  static String document() throws IOException {
    try (var in =
        Objects.requireNonNull(
            ItemFormTest.class.getResourceAsStream(
                "/sample-city/documents/city-reform-2024-review.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterEach
  void close() {
    officer.close();
  }

  @Test
  void item_showsAllItsFieldsAndTheirSource() throws Exception {
    var page = officer.page(review);
    assertThat(page.select("#item-0 .node-head h3").text()).isEqualTo("3-① 地域の担い手との協働");
    assertThat(page.select("#review-0_0-ACTIONS .pick label span").eachText())
        .containsExactly("ア 委託の手引の作成", "イ 7区での試行");
    assertThat(page.select("#review-0_0-ASSESSMENT").text()).contains("達成状況 ②");
    assertThat(page.select(".lines a[href=#review-0_0-ACTIONS-0]")).isNotEmpty();
  }

  @Test
  void item_correctedAndAccepted_isSoInPublic() throws Exception {
    var done =
        officer.send(
            review,
            "/items/0",
            "title",
            "地域の担い手と働く",
            "code",
            "3-①",
            "actions",
            "ア 委託の手引の作成\n\nイ 8区での試行",
            "0.rating",
            "①");

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location")).hasValue(review + "#item-0");
    assertThat(officer.send(review, "/accept").statusCode()).isEqualTo(303);
    assertThat(officer.server.page("/reform/2024").body())
        .contains("地域の担い手と働く", "イ 8区での試行")
        .doesNotContain("7区での試行");
  }

  @Test
  void item_correctedAndUndone_isAsRead() throws Exception {
    int before = officer.page(review).select(".unplaced-box .pick").size();
    officer.send(review, "/items/0", "title", "地域の担い手との協働", "0.done", "");
    assertThat(officer.page(review).select(".unplaced-box .pick")).hasSize(before + 2);
    officer.send(review, "/undo");
    assertThat(officer.page(review).select("#review-0_0-DONE .pick")).hasSize(2);
    assertThat(officer.page(review).select(".unplaced-box .pick")).hasSize(before);
  }

  @Test
  void titleEmptied_isRefusedBesideItsFieldAndNothingTypedIsLost() throws Exception {
    var refused = officer.send(review, "/items/1", "title", " ", "code", "9", "purpose", "書きかけの趣旨");

    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("#item-1 [name=title][aria-invalid=true]")).hasSize(1);
    assertThat(page.select("#item-1 .field-problem").text()).contains("空");
    assertThat(page.select("#item-1 textarea[name=purpose]").val()).isEqualTo("書きかけの趣旨");
    assertThat(page.select("#item-1 [name=code]").val()).isEqualTo("9");
  }

  @Test
  void form_savedAsItIs_isNoEdit() throws Exception {
    var fields =
        officer.page(review + "?edit=item-0").select("form.node-form [name]:not([type=hidden])");
    var sent =
        fields.stream()
            .flatMap(field -> Stream.of(field.attr("name"), field.val()))
            .toArray(String[]::new);
    assertThat(officer.send(review, "/items/0", sent).statusCode()).isEqualTo(303);
    assertThat(officer.page(review).select("form[action$=/undo] button[disabled]")).hasSize(1);
  }

  @Test
  void passage_movedToAnotherItem_isThere() throws Exception {
    officer.send(review, "/move", "pick", "review:0.0:DONE@0", "to", "review:1.0:REMAINING");
    assertThat(officer.page(review).select("#review-1_0-REMAINING .pick label span").eachText())
        .anyMatch(text -> text.startsWith("ア 手引は") || text.startsWith("ア 手引を"));
  }
}
