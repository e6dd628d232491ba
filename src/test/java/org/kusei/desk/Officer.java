package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.kusei.account.Role;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Actor;
import org.kusei.testing.Patience;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** An officer of a small city at the desk, over real HTTP. */
final class Officer implements AutoCloseable {
  final TestServer server;
  private final TestOfficer planning;

  private Officer(TestServer server) {
    this.server = server;
    this.planning = server.signedIn(Role.PLANNING);
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
    return planning.upload("/desk/imports", name, content);
  }

  /** Sends the form with the review's present version. */
  HttpResponse<String> send(String review, String what, String... namesAndValues) throws Exception {
    var version = Stream.of("version", version(review));
    return planning.post(
        review + what, Stream.concat(version, Stream.of(namesAndValues)).toArray(String[]::new));
  }

  Document page(String path) throws Exception {
    return planning.page(path);
  }

  HttpResponse<String> get(String path) throws Exception {
    return planning.get(path);
  }

  /** The address of the accepted document's edition. */
  String accepted(String review) throws Exception {
    var answer = send(review, "/accept");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** The public page once it is so; the pages that lie prepared follow the record in a moment. */
  HttpResponse<String> seen(String path, Predicate<HttpResponse<String>> wanted) throws Exception {
    Patience.until(() -> wanted.test(server.page(path)));
    return server.page(path);
  }

  private String version(String review) throws Exception {
    return page(review).select("[data-version]").attr("data-version");
  }

  @Override
  public void close() {
    server.close();
  }
}
