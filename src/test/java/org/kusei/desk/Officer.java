package org.kusei.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Actor;
import org.kusei.testing.TestServer;

/** An officer of a small city at the desk, over real HTTP. */
final class Officer implements AutoCloseable {
  final TestServer server;

  private Officer(TestServer server) {
    this.server = server;
  }

  static Officer of(Path folder) {
    var server = TestServer.started(folder);
    server
        .get(Municipalities.class)
        .found(
            new Actor("test"),
            new Founding(
                "999999",
                "test",
                "湊見市",
                "みなみし",
                "Minami",
                List.of(new FoundingWard("minatomi", "湊見区", "みなとみく", "Minatomi", 1, 1))));
    return new Officer(server);
  }

  /** The address of the document's review. */
  String handedIn(String name, String document) throws Exception {
    var answer = upload(name, document);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  HttpResponse<String> upload(String name, String content) throws Exception {
    var boundary = "----kusei";
    var body =
        String.format(
            Locale.ROOT,
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n",
            boundary,
            name,
            content,
            boundary);
    return server.send(
        HttpRequest.newBuilder(server.uri("/desk/imports"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends the form with the review's present version. */
  HttpResponse<String> send(String review, String what, String... namesAndValues) throws Exception {
    var form =
        Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
            .map(i ->
                "&" + namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], UTF_8))
            .collect(Collectors.joining());
    return server.send(
        HttpRequest.newBuilder(server.uri(review + what))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("version=" + version(review) + form))
            .build());
  }

  Document page(String path) throws Exception {
    return Jsoup.parse(server.page(path).body());
  }

  private String version(String review) throws Exception {
    return page(review).select("[data-version]").attr("data-version");
  }

  @Override
  public void close() {
    server.close();
  }
}
