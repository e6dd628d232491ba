package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.account.Role;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Actor;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** A document's way over the desk: handed in, corrected, accepted, public. */
class DeskPagesTest {
  static final String DOCUMENT =
      """
      令和8年度 湊見区運営方針

      【区の目標】

      ・誰もが安心して暮らせる湊のまち

      【経営課題1】 災害に強いまち

      ・高い建物の少ない町が三つある

      【戦略1-1 逃げる場所を増やす】

      ・建物の持ち主と協定を結ぶ

      【具体的取組1-1-1 津波避難ビルの指定】(8年度予算額 1,200千円)

      ・新たに5棟を指定する
      """;

  private static final int FORBIDDEN = 403;

  @TempDir private Path folder;
  private TestServer server;
  private TestOfficer officer;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    server
        .get(Municipalities.class)
        .found(
            new Actor("test"),
            new Founding(
                "999999",
                "test",
                "湊見市",
                "みなみし",
                "Minami",
                List.of(new FoundingWard("minatomi", "湊見区", "みなとみく", "Minatomi", 1, 1))));
    officer = server.signedIn(Role.PLANNING);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void document_handedInAndAccepted_becomesAPublicPage() throws Exception {
    var review = handedIn(DOCUMENT);
    assertThat(server.page("/minatomi/2026").statusCode()).isEqualTo(404);

    var accepted = officer.post(review + "/accept", "version", version(review));

    assertThat(accepted.statusCode()).isEqualTo(303);
    assertThat(server.page("/minatomi/2026").body()).contains("津波避難ビルの指定");
    assertThat(page(review).select(".notice.good a").attr("href"))
        .isEqualTo("/minatomi/2026/editions/1");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void desk_offersWhatTheRoleMayDoAndNothingElse(Role role) throws Exception {
    var review = handedIn(DOCUMENT);
    var reader = server.signedIn(role);
    var desk = reader.page("/desk");
    assertThat(desk.select("form[action=/desk/imports]").isEmpty())
        .isEqualTo(reader.upload("/desk/imports", "a.txt", DOCUMENT).statusCode() == FORBIDDEN);
    assertThat(desk.select("a[href=/desk/matches]").isEmpty())
        .isEqualTo(reader.get("/desk/matches").statusCode() == FORBIDDEN);
    assertThat(desk.select("tbody a[href=" + review + "]").isEmpty())
        .isEqualTo(reader.get(review).statusCode() == FORBIDDEN);
    assertThat(desk.select("tbody tr").text()).contains("方針.txt");
  }

  @Test
  void sameFile_handedInTwice_isRecognised() throws Exception {
    handedIn(DOCUMENT);
    var again = upload("また.txt", DOCUMENT);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(again.body()).select(".known")).hasSize(1);
  }

  @Test
  void review_showsEverySourceLineAndNode() throws Exception {
    var page = page(handedIn(DOCUMENT));
    assertThat(page.select(".lines li")).hasSize((int) DOCUMENT.lines().count());
    assertThat(page.select(".tree-node h3").eachText())
        .containsExactly("1 災害に強いまち", "1-1 逃げる場所を増やす", "1-1-1 津波避難ビルの指定");
  }

  @Test
  void title_corrected_isWhatBecomesPublic() throws Exception {
    var review = handedIn(DOCUMENT);
    var done =
        officer.post(
            review + "/node",
            "version",
            version(review),
            "path",
            "0.0.0",
            "title",
            "津波避難ビルの追加指定",
            "code",
            "1-1-1",
            "kind",
            "INITIATIVE",
            "parent",
            "0.0",
            "position",
            "1");
    assertThat(done.statusCode()).isEqualTo(303);
    officer.post(review + "/accept", "version", version(review));
    assertThat(server.page("/minatomi/2026/1-1-1").body()).contains("津波避難ビルの追加指定");
  }

  @Test
  void passages_movedToAnotherNode_leaveTheirOldOneInOrder() throws Exception {
    var review = handedIn(DOCUMENT);
    var done =
        officer.post(
            review + "/move",
            "version",
            version(review),
            "pick",
            "node:0@0",
            "pick",
            "node:0.0@0",
            "to",
            "node:0.0.0");
    assertThat(done.statusCode()).isEqualTo(303);
    var page = page(review);
    assertThat(page.select("#node-0 .pick")).isEmpty();
    assertThat(page.select("#node-0_0_0 .pick label span").eachText())
        .containsExactly("新たに5棟を指定する", "高い建物の少ない町が三つある", "建物の持ち主と協定を結ぶ");
  }

  @Test
  void passages_madeANode_areItsTitleAndText() throws Exception {
    var review = handedIn(DOCUMENT);
    officer.post(
        review + "/move",
        "version",
        version(review),
        "pick",
        "node:0@0",
        "pick",
        "node:0.0@0",
        "to",
        "new:INITIATIVE:0.0");
    var page = page(review);
    assertThat(page.select("#node-0_0_1 h3").text()).isEqualTo("高い建物の少ない町が三つある");
    assertThat(page.select("#node-0_0_1 .pick label span").eachText())
        .containsExactly("建物の持ち主と協定を結ぶ");
    officer.post(review + "/undo", "version", version(review));
    officer.post(review + "/undo", "version", version(review));
    assertThat(page(review).select(".tree-node")).hasSize(3);
  }

  @Test
  void oldVersion_isToldSoAndChangesNothing() throws Exception {
    var review = handedIn(DOCUMENT);
    var old = version(review);
    officer.post(review + "/head", "version", old, "ward", "湊見区", "year", "2026", "mayor", "架空");
    var late = officer.post(review + "/head", "version", old, "ward", "", "year", "2020");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(page(review).select("input[name=year]").val()).isEqualTo("2026");
  }

  @Test
  void badYear_isRefusedInWords() throws Exception {
    var review = handedIn(DOCUMENT);
    var refused = officer.post(review + "/head", "version", version(review), "year", "八年");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("八年");
  }

  @Test
  void unreadableFile_leavesNoTrace() throws Exception {
    var refused = upload("空.pdf", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page("/desk").select(".desk-table")).isEmpty();
  }

  @Test
  void wardThatIsNotOnRecord_canBeEnteredFromItsDocument() throws Exception {
    var review = handedIn(DOCUMENT.replace("湊見区", "沖見区"));
    assertThat(officer.post(review + "/accept", "version", version(review)).statusCode())
        .isEqualTo(422);
    officer.post(review + "/ward", "slug", "okimi", "kana", "おきみく", "english", "Okimi");
    assertThat(officer.post(review + "/accept", "version", version(review)).statusCode())
        .isEqualTo(303);
    assertThat(server.page("/okimi/2026").statusCode()).isEqualTo(200);
  }

  private String handedIn(String document) throws Exception {
    var answer = upload("方針.txt", document);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> upload(String name, String content) throws Exception {
    return officer.upload("/desk/imports", name, content);
  }

  private Document page(String path) throws Exception {
    return officer.page(path);
  }

  private String version(String review) throws Exception {
    return page(review).select("form[action$=/accept] input[name=version]").val();
  }
}
