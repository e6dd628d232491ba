package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.publication.Asking.awaitReady;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.Patience;
import org.kusei.testing.TestServer;

/** What readers and programs find once an edition is withdrawn. */
class WithdrawnPagesTest {
  private static final FiscalYear YEAR = new FiscalYear(2019);
  private static final String WHY = "確定前の金額を載せていました。";

  @TempDir private Path folder;

  @Test
  void withdrawnEdition_isGoneEverywhere_andSaysWhy() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      assertThat(server.page("/hamabe/2019/editions/3").statusCode()).isEqualTo(200);
      awaitHits(server, true);

      withdraw(server, 3);

      var gone = server.page("/hamabe/2019/editions/3?lang=ja");
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(Jsoup.parse(gone.body()).select("main").text())
          .contains("第3版 (改定)", "取り下げ", WHY, "いまの方針");
      assertThat(server.page("/hamabe/2019/editions/3?lang=en").body())
          .contains("A withdrawn edition", "edition 3 (Revised", WHY);
      assertThat(server.page("/hamabe/2019").body()).contains("22,268").doesNotContain("24,903");
      assertThat(server.page("/").body()).doesNotContain("/hamabe/2019/editions/3");
      assertThat(server.page("/feed.atom").body()).doesNotContain("/hamabe/2019/editions/3");
      assertThat(server.page("/data").statusCode()).isEqualTo(200);
      for (var file : new String[] {"", ".json", ".csv", ".xml"}) {
        var answer = server.page("/api/v1/policies/hamabe/2019/editions/3" + file);
        assertThat(answer.statusCode()).as(file).isEqualTo(410);
        assertThat(answer.body()).as(file).contains(WHY);
      }
      awaitHits(server, false);

      withdraw(server, 2);
      withdraw(server, 1);
      assertThat(server.page("/hamabe/2019").statusCode()).isEqualTo(410);
      assertThat(server.page("/hamabe/2019/2-4-2").statusCode()).isEqualTo(410);
      assertThat(server.page("/hamabe").body()).doesNotContain("/hamabe/2019");
    }
  }

  @Test
  void withdrawnReview_isGoneEverywhere_andSaysWhy_andTheOneBeforeHolds() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      var programmes = server.get(ReformProgrammes.class);
      var city = server.get(Municipalities.class).findHome().orElseThrow();
      PublicFixtures.recordReview(programmes, city.id(), "窓口の混雑の平準化");
      awaitReady(server, "/reform/2019/editions/2");
      awaitReady(server, "/hamabe/2019");
      awaitFound(server, "平準化", "/reform/2019/editions/2", true);
      assertThat(server.page("/reform/2019").body()).contains("平準化");
      assertThat(server.page("/hamabe/2019").body()).doesNotContain("/reform/2019#item-1");

      var wrong = programmes.get(city.id(), YEAR, 2);
      assertThat(programmes.withdraw(new Actor("test"), wrong.id(), WHY))
          .isInstanceOf(Accepted.class);

      var gone = server.page("/reform/2019/editions/2?lang=ja");
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(Jsoup.parse(gone.body()).select("main").text())
          .contains("令和元年度", "第2版", "取り下げ", WHY, "いまの振り返り");
      assertThat(server.page("/reform/2019/editions/2?lang=en").body())
          .contains("A withdrawn review", "edition 2", WHY);
      assertThat(server.page("/reform/2019").body()).contains("待ち時間").doesNotContain("平準化");
      assertThat(server.page("/reform").body()).contains("達成状況 ①");
      assertThat(server.page("/hamabe/2019").body()).contains("/reform/2019#item-1");
      awaitFound(server, "平準化", "/reform/2019/editions/2", false);
      awaitFound(server, "待ち時間は平均で6分", "/reform/2019/editions/1", true);
      awaitReady(server, "/reform/2019");
      assertThat(ready("ja/reform/2019.html")).contains("待ち時間").doesNotContain("平準化");
      assertThat(folder.resolve("prepared/pages/ja/reform/2019/editions/2.html")).doesNotExist();

      programmes.withdraw(new Actor("test"), programmes.get(city.id(), YEAR).id(), WHY);
      assertThat(server.page("/reform/2019").statusCode()).isEqualTo(410);
      assertThat(server.page("/reform/2019/editions/1").statusCode()).isEqualTo(410);
      assertThat(server.page("/reform/2019/editions/3").statusCode()).isEqualTo(404);
      assertThat(server.page("/reform").body()).doesNotContain("/reform/2019");
      assertThat(server.page("/").body()).doesNotContain("/reform/2019");
      awaitFound(server, "待ち時間は平均で6分", "/reform/2019/editions/1", false);
    }
  }

  private String ready(String name) throws Exception {
    return Files.readString(folder.resolve("prepared/pages").resolve(name));
  }

  private static void awaitFound(TestServer server, String word, String address, boolean wanted)
      throws Exception {
    var asked = URLEncoder.encode(word, StandardCharsets.UTF_8);
    Patience.until(() -> {
      var hits = Jsoup.parse(server.page("/search?q=" + asked).body()).select(".hits a[href]");
      return hits.eachAttr("href").stream().anyMatch(href -> href.startsWith(address)) == wanted;
    });
  }

  private static void withdraw(TestServer server, int number) {
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    var ward = server.get(Wards.class).get(city.id(), "hamabe");
    var edition = server.get(Policies.class).getEdition(ward.id(), YEAR, number).id();
    assertThat(server.get(Withdrawals.class).withdraw(new Actor("test"), edition, WHY))
        .isInstanceOf(Accepted.class);
  }

  /** The revised edition alone has the stage. */
  private static void awaitHits(TestServer server, boolean wanted) throws Exception {
    Patience.until(() -> {
      var page = server.page("/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A&stage=revised&editions=all");
      return Jsoup.parse(page.body()).select(".hits > li").isEmpty() != wanted;
    });
  }
}
