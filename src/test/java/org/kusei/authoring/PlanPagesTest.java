package org.kusei.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.authoring.Office.PLAN;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.testing.TestOfficer;

/** The pages of a draft over HTTP: what is done by whom, and what is refused how. */
class PlanPagesTest {
  @TempDir static Path folder;
  private static Office office;
  private TestOfficer planning;

  @BeforeAll
  static void start() {
    office = new Office(folder);
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @BeforeEach
  void begin() throws Exception {
    office.found();
    planning = office.officer(Role.PLANNING);
    assertThat(planning.page(PLAN).text()).contains("写すもの", "写さないもの", "令和元年度 策定");
    assertThat(planning.post(PLAN).statusCode()).isEqualTo(303);
  }

  @Test
  void plan_begun_isListedAndShowsTreeAndSum() throws Exception {
    assertThat(planning.page("/desk/plans").select("a[href=" + PLAN + "]")).hasSize(1);
    assertThat(planning.page(PLAN).select(".plan-node a[lang]").eachText())
        .containsExactly("1 災害に強いまちづくり", "1-1 地域防災力の向上", "1-1-1 防災リーダーの育成", "1-1-2 津波避難ビルの確保");
  }

  @Test
  void text_saved_isShownWithItsAmountsAndChanges() throws Exception {
    var address = office.address("津波避難ビルの確保");
    var answer =
        planning.post(
            address,
            "version",
            "1",
            "code",
            "1-1-2",
            "title",
            "津波避難ビルをふやす",
            "paragraphs",
            "一行目\r\n\r\n二行目 \r\n",
            "budget.0.year",
            "令和2年度",
            "budget.0.authority",
            "WARD",
            "budget.0.phase",
            "ESTIMATE",
            "budget.0.amount",
            "6千3百万円",
            "tags",
            "SDGs 11、安全");

    assertThat(answer.statusCode()).isEqualTo(303);
    var page = planning.page(address);
    assertThat(page.expectFirst("textarea[name=paragraphs]").val()).isEqualTo("一行目\n二行目");
    assertThat(page.select(".plan-sum").text()).contains("63,000千円");
    assertThat(page.select(".deeds").text()).contains("書きなおした", "津波避難ビルの確保を進める");
    assertThat(planning.page(PLAN).select(".plan-sum").text()).contains("63,000千円");
    assertThat(planning.page(PLAN + "?tag=SDGs%2011").select(".plan-node")).hasSize(1);
  }

  @Test
  void text_changedByAnotherMeanwhile_showsBothAndKeepsBoth() throws Exception {
    var address = office.address("津波避難ビルの確保");
    planning.post(address, "version", "1", "title", "彼らの題", "paragraphs", "彼らの文");
    var answer =
        office
            .officer(Role.SECTION)
            .post(address, "version", "1", "title", "私の題", "paragraphs", "私の文");

    assertThat(answer.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".conflict").text()).contains("彼らの文", "私の文", "彼らの題", "私の題");
    assertThat(page.expectFirst("textarea[name=paragraphs]").val()).isEqualTo("私の文");
    var again =
        planning.post(
            address,
            "version",
            page.expectFirst("input[name=version]").val(),
            "title",
            "私の題",
            "paragraphs",
            "私の文");
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void amount_thatIsNoNumber_saysSoBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    var address = office.address("津波避難ビルの確保");
    var answer =
        planning.post(
            address,
            "version",
            "1",
            "title",
            "津波避難ビルの確保",
            "paragraphs",
            "まだ保存されていない文",
            "budget.0.year",
            "令和2年度",
            "budget.0.amount",
            "たくさん");

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains("たくさん");
    assertThat(page.expectFirst("textarea[name=paragraphs]").val()).isEqualTo("まだ保存されていない文");
    assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("1");
  }

  @Test
  void tree_shapedByForms_comesBackWhereTheWorkWas() throws Exception {
    var key = office.key("津波避難ビルの確保");
    var moved = planning.post(PLAN + "/shape", "up", Long.toString(key.value()));

    assertThat(moved.headers().firstValue("Location")).hasValue(PLAN + "#" + key.address());
    planning.post(PLAN + "/shape", "number", "1");
    assertThat(planning.page(PLAN).select(".plan-node a[lang]").eachText())
        .endsWith("1-1-1 津波避難ビルの確保", "1-1-2 防災リーダーの育成");
  }

  @Test
  void tree_movedUnderItself_isRefusedInWords() throws Exception {
    var strategy = office.key("地域防災力の向上");
    var answer =
        planning.post(
            PLAN + "/" + strategy.address() + "/shape",
            "move",
            "1",
            "parent",
            Long.toString(strategy.value()),
            "position",
            "1");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("自分の下");
  }

  @Test
  void splitMergeRemoveRestore_byForms_leadToThePageOfTheNode() throws Exception {
    var strategy = office.address("地域防災力の向上");
    var split =
        planning.post(
            strategy + "/shape",
            "split",
            "1",
            "title",
            "逃げる場所",
            "paragraph",
            "0",
            "below",
            Long.toString(office.key("津波避難ビルの確保").value()));
    assertThat(split.headers().firstValue("Location")).hasValue(office.address("逃げる場所"));
    assertThat(planning.page(office.address("逃げる場所")).select(".before").text())
        .contains("地域防災力の向上");
    planning.post(
        office.address("逃げる場所") + "/shape",
        "merge",
        "1",
        "into",
        Long.toString(office.key("地域防災力の向上").value()));
    assertThat(planning.page(PLAN).select("#removed, .plan-removed").text()).contains("逃げる場所");
    assertThat(planning.page(PLAN).select(".plan-node")).hasSize(4);
  }

  @Test
  void comment_toAUnit_isSeenOnNodeAndPlanUntilItIsSettled() throws Exception {
    var section = office.officer(Role.SECTION);
    var address = office.address("津波避難ビルの確保");
    var key = Long.toString(office.key("津波避難ビルの確保").value());
    var unit = planning.page(address).expectFirst("select[name=unit] option:last-child").val();
    planning.post(PLAN + "/comments", "node", key, "page", key, "unit", unit, "text", "金額を入れてください");
    assertThat(planning.page(PLAN).select(".open-talk")).hasSize(1);
    var comment = section.page(address).expectFirst(".comment").id().replace("comment-", "");
    section.post(PLAN + "/comments/" + comment, "page", key, "text", "入れました");
    planning.post(PLAN + "/comments/" + comment, "page", key, "settle", "1");

    assertThat(planning.page(address).select(".comment").text())
        .contains("試験へ", "金額を入れてください", "入れました", "済み");
    assertThat(planning.page(PLAN).select(".open-talk")).isEmpty();
  }

  @Test
  void comment_toAUnitThatIsMerged_waitsForTheOther_andTellsWhoseItWas() throws Exception {
    var address = office.address("津波避難ビルの確保");
    var key = Long.toString(office.key("津波避難ビルの確保").value());
    office.officer(Role.SECTION);
    var heir = office.unit("危機管理課");
    var unit = planning.page(address).select("option:contains(試験)").val();
    planning.post(PLAN + "/comments", "node", key, "page", key, "unit", unit, "text", "金額を");
    planning.post(PLAN + "/comments", "node", key, "page", key, "unit", unit, "text", "済んだ話");
    var settled =
        planning.page(address).expectFirst(".comment:last-child").id().replace("comment-", "");
    planning.post(PLAN + "/comments/" + settled, "page", key, "settle", "1");

    var administrator = office.officer(Role.ADMINISTRATOR);
    var sets = "/desk/units/changes";
    var set =
        administrator
            .post(sets, "title", "改編", "day", "2021-04-01")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    var merge = set + "/changes";
    administrator.post(merge, "kind", "MERGE", "unit", unit, "heir", "u" + heir.id().value());
    var preview = administrator.page(set);
    assertThat(preview.select("#counts").text()).contains("コメント 1");
    assertThat(preview.select("tbody").text()).as("of a draft").contains("1-1-2 津波避難ビルの確保");
    assertThat(administrator.post(set + "/apply").statusCode()).isEqualTo(303);

    var comments = planning.page(address).select(".comment");
    assertThat(comments.get(0).text()).contains("危機管理課へ", "試験から引き継ぎ");
    assertThat(comments.get(1).text()).contains("試験へ").doesNotContain("危機管理課");
  }

  @Test
  void sectionStaff_write_butNeitherShapeNorPublish() throws Exception {
    var section = office.officer(Role.SECTION);
    assertThat(section.post(PLAN + "/shape", "number", "1").statusCode()).isEqualTo(403);
    assertThat(section.post(PLAN + "/publish", "seen", "1").statusCode()).isEqualTo(403);
    assertThat(planning.post(PLAN + "/publish", "seen", "1").statusCode()).isEqualTo(403);
    assertThat(section.page(PLAN).select(".steps, .plan-add")).isEmpty();
    assertThat(section.page(office.address("津波避難ビルの確保")).select("form#text")).hasSize(1);
  }

  @Test
  void sectionStaff_writeOnlyWhatTheirUnitAnswersFor() throws Exception {
    var section = office.officer(Role.SECTION);
    planning.post(PLAN + "/shape", "kind", "ISSUE", "title", "子育て");
    var theirs = office.address("津波避難ビルの確保");
    var others = office.address("子育て");

    assertThat(section.page(theirs).select("form#text")).hasSize(1);
    assertThat(section.page(others).select("form#text")).isEmpty();
    assertThat(section.page(others).select(".page-head").text()).contains("企画");
    assertThat(section.post(others, "version", "1", "title", "題").statusCode()).isEqualTo(403);
    assertThat(section.post(PLAN + "/head", "version", "1").statusCode()).isEqualTo(403);
  }

  @Test
  void plan_whoseWindowIsShut_saysWhyAndKeepsWhatWasTyped() throws Exception {
    var address = office.address("津波避難ビルの確保");
    office.shut("予算書の公表後のため");
    var answer = planning.post(address, "version", "1", "title", "題", "paragraphs", "書いた文");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).text()).contains("予算書の公表後のため");
    assertThat(planning.page(PLAN).select(".notice").text()).contains("予算書の公表後のため");
    assertThat(planning.page(PLAN).select(".steps, .plan-add")).isEmpty();
    assertThat(planning.post(PLAN + "/shape", "number", "1").statusCode()).isEqualTo(422);
    assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("津波避難ビルの確保を進める");
  }

  @Test
  void taskOfLastYearsReview_standsBesideTheNodeThatGoesOn() throws Exception {
    office.reviewed("津波避難ビルの確保", "駅の北に避難ビルがない", "事業者と協定を結ぶ");

    var page = planning.page(office.address("津波避難ビルの確保"));
    assertThat(page.select("section:has(#tasks)").text()).contains("駅の北に避難ビルがない", "事業者と協定を結ぶ");
    var review = page.expectFirst("section:has(#tasks) a").attr("href");
    assertThat(office.server.page(review).statusCode()).isEqualTo(200);
    assertThat(planning.page(office.address("防災リーダーの育成")).select("#tasks")).isEmpty();
  }
}
