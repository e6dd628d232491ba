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

/** The decision on a draft over HTTP, and what of the draft is public after it. */
class PublishPagesTest {
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
    assertThat(planning.post(PLAN).statusCode()).isEqualTo(303);
  }

  @Test
  void publish_byTheMayor_showsTheDifferenceFirstAndIsPublicAtOnce() throws Exception {
    var mayor = office.officer(Role.MAYOR);
    var added = planning.post(PLAN + "/shape", "kind", "ISSUE", "title", "子育て");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    var before = mayor.page(PLAN + "/publish?view=table");
    assertThat(before.select(".old-and-new").text()).contains("子育て", "令和元年度→令和2年度 予算額");
    assertThat(mayor.page(PLAN + "/publish").select("a[href^=/hama/2020/]")).isEmpty();
    assertThat(before.select("select[name=stage] option").eachText()).startsWith("素案");

    assertThat(office.publish(mayor, "OUTLINE", "").statusCode()).isEqualTo(303);
    assertThat(office.server.page("/hama/2020").statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(office.server.page("/hama/2020").body()).text()).contains("子育て");
    assertThat(mayor.page(PLAN + "/publish").select("#decisions ~ ol").text()).contains("公表しました");
  }

  @Test
  void publish_onAStaleView_isRefusedAndKeepsWhatWasTyped() throws Exception {
    var mayor = office.officer(Role.MAYOR);
    var seen = mayor.page(PLAN + "/publish").expectFirst("input[name=seen]").val();
    planning.post(PLAN + "/shape", "number", "1");
    planning.post(PLAN + "/shape", "kind", "ISSUE", "title", "子育て");
    var answer =
        mayor.post(
            PLAN + "/publish", "seen", seen, "stage", "OUTLINE", "basis", "決裁1号", "reason", "");

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains("あなたが見た後に");
    assertThat(page.expectFirst("input[name=basis]").val()).isEqualTo("決裁1号");
    assertThat(office.server.page("/hama/2020").statusCode()).isEqualTo(404);
  }

  @Test
  void publish_atAMoment_waitsAndCanBeCalledOff() throws Exception {
    var mayor = office.officer(Role.MAYOR);
    assertThat(office.publish(mayor, "OUTLINE", "2999-02-13T10:00").statusCode()).isEqualTo(303);
    var page = mayor.page(PLAN + "/publish");
    assertThat(page.select("[role=status]").text()).contains("2999-02-13 10:00");
    assertThat(office.server.page("/hama/2020").statusCode()).isEqualTo(404);

    var decision = page.expectFirst("input[name=decision]").val();
    mayor.post(PLAN + "/publish/call-off", "decision", decision, "why", "議会の日程");
    assertThat(mayor.page(PLAN + "/publish").select("#decisions ~ ol").text()).contains("議会の日程");
    assertThat(office.publish(mayor, "OUTLINE", "明日").statusCode()).isEqualTo(422);
  }

  @Test
  void targetProposedForTheNextEdition_isSeenBeforeTheDecision() throws Exception {
    var mayor = office.officer(Role.MAYOR);
    office.publish(mayor, "OUTLINE", "");
    office.proposed("津波避難ビルの確保", "訓練の参加者", "400", "500");

    assertThat(mayor.page(PLAN + "/publish").select("section:has(#targets) td").eachText())
        .containsExactly("400人以上", "500人以上", "参加が増えた");
  }

  @Test
  void head_saved_isTakenIntoTheEdition() throws Exception {
    var version = planning.page(PLAN + "/head").expectFirst("input[name=version]").val();
    var answer =
        planning.post(
            PLAN + "/head",
            "version",
            version,
            "mayor",
            "渚 次郎",
            "GOAL",
            "目標の一\n目標の二",
            "item.1.title",
            "未収金対策",
            "item.1.actions",
            "督促",
            "unit",
            "企画課");
    assertThat(answer.statusCode()).isEqualTo(303);
    office.publish(office.officer(Role.MAYOR), "OUTLINE", "");

    assertThat(Jsoup.parse(office.server.page("/hama/2020").body()).text())
        .contains("渚 次郎", "目標の二", "未収金対策", "企画課");
    assertThat(planning.post(PLAN + "/head", "version", version, "mayor", "別の人").statusCode())
        .isEqualTo(409);
  }

  @Test
  void tags_arePublicWithTheEdition_onTheNodeAcrossTheTreeAndInTheFile() throws Exception {
    planning.post(
        office.address("津波避難ビルの確保"),
        "version",
        "1",
        "code",
        "1-1-2",
        "title",
        "津波避難ビルの確保",
        "tags",
        "SDGs 11、安全");
    office.publish(office.officer(Role.MAYOR), "OUTLINE", "");

    var node = Jsoup.parse(office.server.page("/hama/2020/1-1-2").body());
    assertThat(node.select(".tagged a").eachText()).containsExactly("SDGs 11", "安全");
    var across = Jsoup.parse(office.server.page(node.expectFirst(".tagged a").attr("href")).body());
    assertThat(across.select("tbody th a").eachAttr("href")).containsExactly("/hama/2020/1-1-2");
    assertThat(across.select("h2").eachText()).contains("SDGs 11").doesNotContain("安全");
    assertThat(Jsoup.parse(office.server.page("/hama/2020/tags").body()).select("tbody tr"))
        .hasSize(2);
    assertThat(office.server.page("/hama/2020/tags?tag=x").statusCode()).isEqualTo(404);
    assertThat(office.server.page("/api/v1/policies/hama/2020.json").body())
        .contains("\"tags\":[\"SDGs 11\",\"安全\"]");
    planning.post(PLAN.replace("2020", "2021"));
    assertThat(planning.page(PLAN.replace("2020", "2021")).select(".chip.tag").eachText())
        .containsExactly("SDGs 11", "安全");
  }

  @Test
  void reformItem_chosenFromTheProgrammeOnRecord_isLinkedBothWaysOnceItIsPublic() throws Exception {
    office.programme();
    var head = planning.page(PLAN + "/head");
    assertThat(head.select("#programme option").eachAttr("value"))
        .containsExactly("3-3(4) 徴収の強化", "会議");
    var version = head.expectFirst("input[name=version]").val();
    var unknown =
        planning.post(
            PLAN + "/head", "version", version, "item.1.title", "", "item.1.chosen", "9-9");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(unknown.body()).select("[role=alert]").text()).contains("9-9");
    var saved =
        planning.post(
            PLAN + "/head", "version", version, "item.1.title", "", "item.1.chosen", "３−３（４）");
    assertThat(saved.statusCode()).isEqualTo(303);
    var again = planning.page(PLAN + "/head");
    assertThat(again.expectFirst("[name='item.1.title']").val()).isEqualTo("徴収の強化");
    assertThat(again.expectFirst("[name='item.1.chosen']").val()).isEqualTo("3-3(4) 徴収の強化");
    assertThat(again.select("a[href='/reform/2019#item-1']")).hasSize(1);

    office.publish(office.officer(Role.MAYOR), "OUTLINE", "");
    var policy = Jsoup.parse(office.server.page("/hama/2020").body());
    assertThat(policy.select("#reform a").eachAttr("href")).contains("/reform/2019#item-1");
    var programme = Jsoup.parse(office.server.page("/reform/2019").body());
    assertThat(programme.select("#item-1 .takers a").eachAttr("href"))
        .contains("/hama/2020#reform");
  }
}
