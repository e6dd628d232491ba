package org.kusei.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Person;

/** Somebody who is signed in at a {@link TestServer}; what they post carries the form's token. */
public final class TestOfficer {
  private static final String BOUNDARY = "----kusei";

  private final TestServer server;
  private final Person person;
  private final String session;
  private @Nullable String token;

  TestOfficer(TestServer server, Person person, String session) {
    this.server = server;
    this.person = person;
    this.session = session;
  }

  public Person person() {
    return person;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return server.send(request(path).build());
  }

  public Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path).body());
  }

  /** Posts a form, given as names and values in turn. */
  public HttpResponse<String> post(String path, String... namesAndValues)
      throws IOException, InterruptedException {
    var form =
        Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
            .map(i -> namesAndValues[i] + "=" + encoded(namesAndValues[i + 1]))
            .collect(Collectors.joining("&"));
    return server.send(
        request(path)
            .header("X-CSRF-TOKEN", token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Posts one file as the desk's form does. */
  public HttpResponse<String> upload(String path, String name, String content)
      throws IOException, InterruptedException {
    var body =
        String.join(
            "\r\n",
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
            "",
            content,
            "--" + BOUNDARY + "--",
            "");
    return server.send(
        request(path)
            .header("X-CSRF-TOKEN", token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Posts one file of any content. */
  public HttpResponse<String> upload(String path, Path file)
      throws IOException, InterruptedException {
    var head =
        String.join(
            "\r\n",
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName()
                + "\"",
            "",
            "");
    return server.send(
        request(path)
            .header("X-CSRF-TOKEN", token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build());
  }

  /** A request that carries the session, and nothing else yet. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri(path)).header("Cookie", "kusei=" + session);
  }

  /** What every form of this session carries. */
  public String token() throws IOException, InterruptedException {
    if (token == null) {
      token = page("/desk").expectFirst("input[name=_csrf]").val();
    }
    return token;
  }

  /** Signs a browser in. */
  public BrowserContext in(BrowserContext browser) {
    browser.addCookies(List.of(new Cookie("kusei", session).setUrl(server.uri("/").toString())));
    return browser;
  }
}
