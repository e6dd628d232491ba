package org.kusei.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A browser that walks from one server of this machine to another: it keeps cookies, which as in
 * real ones hold for every port of a host, and follows no redirect by itself.
 */
public final class Wanderer {
  private static final java.net.http.HttpClient CLIENT = java.net.http.HttpClient.newHttpClient();

  private final Map<String, String> cookies = new TreeMap<>();
  private URI here;

  public Wanderer(URI start) {
    this.here = start;
  }

  /** A page by its whole address, or by its path on the server of the last page. */
  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(here.resolve(address)));
  }

  /** Posts to the server of the page that holds the form, with the form's token. */
  public HttpResponse<String> post(String path, HttpResponse<String> form, String... namesAndValues)
      throws IOException, InterruptedException {
    var token = Jsoup.parse(form.body()).expectFirst("input[name=_csrf]").val();
    var fields = Stream.concat(Stream.of("_csrf", token), Stream.of(namesAndValues)).toList();
    return send(
        HttpRequest.newBuilder(form.uri().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  private static String encoded(List<String> fields) {
    return Stream.iterate(0, i -> i < fields.size(), i -> i + 2)
        .map(i -> encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    var answer =
        CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    here = answer.uri();
    for (var set : answer.headers().allValues("Set-Cookie")) {
      var cookie = set.split(";", 2)[0].split("=", 2);
      if (cookie[1].isEmpty()) {
        cookies.remove(cookie[0]);
      } else {
        cookies.put(cookie[0], cookie[1]);
      }
    }
    return answer;
  }
}
