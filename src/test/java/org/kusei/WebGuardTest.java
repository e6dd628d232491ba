package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.TestServer;

/** The desk stays on this machine, and no other site's page can post. */
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
    assertThat(server.page("/").headers().firstValue("Content-Security-Policy"))
        .hasValue(WebGuard.CONTENT_POLICY);
  }

  @Test
  void desk_throughAProxy_isForbidden() throws Exception {
    var asked =
        HttpRequest.newBuilder(server.uri("/desk")).header("X-Forwarded-For", "192.0.2.1").build();
    assertThat(server.send(asked).statusCode()).isEqualTo(FORBIDDEN);
  }

  @Test
  void desk_fromThisMachine_isNotForbidden() throws Exception {
    assertThat(server.page("/desk").statusCode()).isNotEqualTo(FORBIDDEN);
  }

  @Test
  void post_fromAnotherSite_isForbidden() throws Exception {
    assertThat(post("https://elsewhere.example").statusCode()).isEqualTo(FORBIDDEN);
    assertThat(post(server.uri("").toString()).statusCode()).isNotEqualTo(FORBIDDEN);
  }

  private java.net.http.HttpResponse<String> post(String origin) throws Exception {
    return server.send(
        HttpRequest.newBuilder(server.uri("/desk"))
            .header("Origin", origin)
            .POST(BodyPublishers.noBody())
            .build());
  }
}
