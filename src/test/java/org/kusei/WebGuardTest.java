package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.pages.SafeHeaders;
import org.kusei.testing.TestServer;

/** Every answer carries the headers, and no other site's page can post. */
class WebGuardTest {
  private static final int FORBIDDEN = 403;

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyAnswer_carriesTheContentPolicy() throws Exception {
    assertThat(policy(server.page("/"))).isEqualTo(SafeHeaders.CONTENT_POLICY);
    assertThat(policy(server.page("/desk"))).isEqualTo(SafeHeaders.CONTENT_POLICY);
    assertThat(policy(post("/desk", "https://elsewhere.example")))
        .isEqualTo(SafeHeaders.CONTENT_POLICY);
  }

  @Test
  void publicPage_setsNoCookie() throws Exception {
    assertThat(server.page("/").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void post_fromAnotherSite_isForbidden() throws Exception {
    assertThat(post("/desk", "https://elsewhere.example").statusCode()).isEqualTo(FORBIDDEN);
    assertThat(post("/desk", server.uri("").toString()).statusCode()).isNotEqualTo(FORBIDDEN);
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private HttpResponse<String> post(String path, String origin) throws Exception {
    return server.send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Origin", origin)
            .POST(BodyPublishers.noBody())
            .build());
  }
}
