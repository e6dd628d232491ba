package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.difference.Overrulings;
import org.kusei.matching.Overruling;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.policy.Policies;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an officer says about two nodes, and where readers see it. */
class MatchPagesTest {
  private static final String COMPARED = "/hama/compare?from=2025.1&to=2025.2";

  @TempDir Path folder;
  private TestServer server;
  private TestOfficer officer;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ComparedWards.recorded(server);
    officer = server.signedIn(Role.PLANNING);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void same_saidOfTwoThatWereApart_isComparedAsOneEverywhereAtOnce() throws Exception {
    assertThat(json(COMPARED).get("counts").get("added").asInt()).isEqualTo(1);

    assertThat(say("2025.1", "古い広報板の撤去", "2025.2", "多言語の子育て案内", "same").statusCode())
        .isEqualTo(303);

    var json = json(COMPARED);
    assertThat(json.get("counts").get("added").asInt()).isZero();
    assertThat(json.get("counts").get("removed").asInt()).isZero();
    assertThat(matchedBy(json, "多言語の子育て案内")).isEqualTo("person");
    assertThat(page(COMPARED).select("li.branch:contains(多言語の子育て案内)").text()).contains("職員の判断により");
    assertThat(
            page(COMPARED + "&view=table").select("tr:contains(多言語の子育て案内) > td:first-child").text())
        .contains("古い広報板の撤去");
    assertThat(page("/desk/matches/hama?from=2025.1&to=2025.2").select(".words-said").text())
        .contains("古い広報板の撤去", "担当課に確かめた", officer.person().login());
  }

  @Test
  void whoSaidIt_isNamedAsElsewhere() throws Exception {
    var home = server.get(Municipalities.class).findHome().orElseThrow().id();
    var ward = server.get(Wards.class).get(home, "hama");
    var year = new FiscalYear(2025);
    var policies = server.get(Policies.class);
    var one = policies.getEdition(ward.id(), year, 1).places().getFirst().node().key();
    var other = policies.getEdition(ward.id(), year, 2).places().getLast().node().key();
    var saying = new Overruling(one, other, false);
    accepted(server.get(Overrulings.class).say(new Actor("sample city"), home, saying, "見本"));

    var said = page("/desk/matches/hama?from=2025.1&to=2025.2").select(".words-said").text();
    assertThat(said).contains("見本の市").doesNotContain("sample city");
  }

  @Test
  void same_saidAcrossYears_carriesTheLineOn() throws Exception {
    assertThat(page("/hama/2025/3-3/history").select(".through-years > li")).hasSize(1);

    say("2024", "がん検診の案内", "2025.2", "多言語の子育て案内", "same");

    assertThat(page("/hama/2025/3-3/history").select(".through-years > li")).hasSize(2);
    assertThat(page("/hama/2025/3-3/history").text()).contains("がん検診の案内");
    assertThat(page("/hama/2024/2-2/history").select(".through-years .code").eachText())
        .contains("3-3");
  }

  @Test
  void other_saidOfAnIssueThatWentOn_partsItInTheDecadeAndInHistory() throws Exception {
    assertThat(page("/hama/decade").select(".matrix tbody tr")).hasSize(3);
    assertThat(page("/hama/2025/1/history").select(".through-years > li")).hasSize(2);

    say("2024", "災害に強いまち", "2025.2", "災害に強いまち", "other");

    assertThat(page("/hama/decade").select(".matrix tbody tr")).hasSize(4);
    assertThat(page("/hama/2025/1/history").select(".through-years > li")).hasSize(1);
  }

  @Test
  void other_saidOfTwoThatWereAlike_isObeyedUntilTakenBack() throws Exception {
    assertThat(matchedBy(json(COMPARED), "防犯力の向上")).isEqualTo("likeness");

    say("2025.1", "防犯力の向上", "2025.2", "防犯力の向上", "other");
    assertThat(json(COMPARED).get("counts").get("added").asInt()).isEqualTo(2);
    assertThat(matchedBy(json(COMPARED), "防犯力の向上")).isEqualTo("none");

    say("2025.1", "防犯力の向上", "2025.2", "防犯力の向上", "withdrawn");
    assertThat(matchedBy(json(COMPARED), "防犯力の向上")).isEqualTo("likeness");
    var said = page("/desk/matches/hama?from=2025.1&to=2025.2").select(".words-said .chip");
    assertThat(said.eachText()).containsExactly("取り消し", "別");
  }

  @Test
  void say_withoutReasonOrNode_isRefusedAndKeepsWhatWasTyped() throws Exception {
    var form = form("2025.1", "防犯力の向上", "2025.2", "防犯力の向上", "other");
    form.put("why", " ");
    var refused = post(form);
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("[role=alert]").text()).isEqualTo("理由を書いてください。");
    assertThat(page.select("#before option[selected]").text()).contains("防犯力の向上");
    assertThat(page.select("input[value=other]").hasAttr("checked")).isTrue();

    form.put("why", "理由");
    form.put("after", "n999999");
    assertThat(post(form).statusCode()).isEqualTo(422);
    assertThat(page("/desk/matches/hama?from=2025.1&to=2025.2").select(".words-said li")).isEmpty();
  }

  @Test
  void page_listsEachMatchWithItsGroundAndAWayToOverruleIt() throws Exception {
    var page = page("/desk/matches/hama?from=2025.1&to=2025.2");
    var row = page.expectFirst("tbody tr:contains(防犯力の向上)");
    assertThat(row.text()).contains("文章の類似度");
    var chosen = page(row.select("a").attr("href").replaceAll("#.*", ""));
    assertThat(chosen.select("#before option[selected]").text()).contains("1-2 防犯力の向上");
    assertThat(chosen.select("#after option[selected]").text()).contains("2 防犯力の向上");
    assertThat(page("/desk/matches").select("main li a").eachAttr("href"))
        .contains("/desk/matches/hama");
    assertThat(page("/desk/matches/mori").select("[role=alert]").text()).isNotEmpty();
  }

  @Test
  void page_ofAnotherWard_isForbidden() throws Exception {
    var home = server.get(Municipalities.class).findHome().orElseThrow().id();
    var other = new Place.OfWard(server.get(Wards.class).get(home, "mori").id());
    var elsewhere = server.signedIn(Role.PLANNING, other);
    assertThat(elsewhere.get("/desk/matches/mori").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/desk/matches/hama").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> say(
      String from, String before, String to, String after, String verdict) throws Exception {
    return post(form(from, before, to, after, verdict));
  }

  private Map<String, String> form(
      String from, String before, String to, String after, String verdict) throws Exception {
    var page = page("/desk/matches/hama?from=" + from + "&to=" + to);
    var form = new LinkedHashMap<String, String>();
    form.put("from", from);
    form.put("to", to);
    form.put("before", page.select("#before option:contains(" + before + ")").attr("value"));
    form.put("after", page.select("#after option:contains(" + after + ")").attr("value"));
    form.put("verdict", verdict);
    form.put("why", "担当課に確かめた");
    return form;
  }

  private HttpResponse<String> post(Map<String, String> form) throws Exception {
    return officer.post(
        "/desk/matches/hama",
        form.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }

  private Document page(String path) throws Exception {
    return officer.page(path);
  }

  private JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(server.page(path + "&format=json").body());
  }

  private static String matchedBy(JsonNode json, String title) {
    return StreamSupport.stream(json.get("nodes").spliterator(), false)
        .filter(node ->
            !node.get("after").isNull() && node.get("after").get("title").asString().equals(title))
        .map(node -> node.get("matchedBy").asString())
        .findFirst()
        .orElseThrow();
  }
}
