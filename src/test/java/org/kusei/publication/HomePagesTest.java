package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.TestServer;

/** The home page over real HTTP. */
class HomePagesTest {
  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    PublicFixtures.recorded(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void home_sevenWards_showsEachOnTheBoard() throws Exception {
    var page = page("/");

    assertThat(page.select(".board .tile h3").eachText())
        .containsExactly("北野区", "緑ヶ丘区", "川西区", "栄区", "桃山区", "浜辺区", "南区");
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(server.page(path).body());
  }
}
