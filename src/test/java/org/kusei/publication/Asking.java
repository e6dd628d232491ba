package org.kusei.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.kusei.prepared.Readiness;
import org.kusei.testing.Patience;
import org.kusei.testing.TestServer;

/** Asks a server that prepares its pages, and waits for them. */
final class Asking {
  /** Only a page that lies ready varies by its compression. */
  static void awaitReady(TestServer server, String path) throws Exception {
    await(() ->
        get(server, path, Map.of())
            .headers()
            .firstValue("Vary")
            .filter(vary -> vary.contains("Accept-Encoding"))
            .isPresent());
  }

  static void awaitAllReady(TestServer server) throws Exception {
    await(() -> Readiness.isWhole(server));
  }

  static void await(Callable<Boolean> condition) throws Exception {
    Patience.until(condition);
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  static byte[] unzipped(byte[] body) throws IOException {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return zip.readAllBytes();
    }
  }

  static HttpResponse<byte[]> get(TestServer server, String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(server.uri(path));
    headers.forEach(request::header);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  private Asking() {}
}
