package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;

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
