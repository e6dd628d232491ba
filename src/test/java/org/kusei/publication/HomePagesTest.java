package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The home page over real HTTP. */
class HomePagesTest {
  private static final TestSite SITE = TestSite.started();

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @Test
  void home_sevenWards_showsEachOnTheBoard() throws IOException {
    var page = Jsoup.connect(SITE.address("/")).get();

    assertThat(page.select(".board .tile h3").eachText())
        .containsExactly("北野区", "緑ヶ丘区", "川西区", "栄区", "桃山区", "浜辺区", "南区");
    assertThat(page.select("html").attr("lang")).isEqualTo("ja");
  }

  @Test
  void home_englishWanted_speaksEnglish() throws IOException {
    var page = Jsoup.connect(SITE.address("/")).header("Accept-Language", "en-GB,ja;q=0.5").get();

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".board .tile h3").eachText()).contains("Hamabe Ward");
  }
}
