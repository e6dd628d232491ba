package org.kusei.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.kusei.pages.SafeHeaders;

/** nginx on a folder of prepared pages, as {@code docs/operators.md} sets it up. */
final class Nginx implements AutoCloseable {
  private static final String SETTINGS =
      """
      user %USER%;
      worker_processes 2;
      daemon off;
      pid %HOME%/nginx.pid;
      error_log %HOME%/error.log;
      events { worker_connections 512; }
      http {
        access_log off;
        default_type text/html;
        client_body_temp_path %HOME%/body;
        proxy_temp_path %HOME%/proxy;
        fastcgi_temp_path %HOME%/fastcgi;
        uwsgi_temp_path %HOME%/uwsgi;
        scgi_temp_path %HOME%/scgi;
        gzip_static on;
        gzip_vary on;
        charset utf-8;
        map $cookie_lang $kusei_cookie { default ''; ja ja; en en; }
        map $http_accept_language $kusei_browser {
          default ja;
          '~*^([^,]*,)*?\\s*(?<spoken>ja|en)\\b' $spoken;
        }
        map $kusei_cookie $kusei_language { default $kusei_cookie; '' $kusei_browser; }
        map $args $kusei_prepared { default /none; '' /$kusei_language; }
        server {
          listen 127.0.0.1:%PORT%;
          root %PAGES%;
          log_not_found off;
          %HEADERS%
          location = /same.html { alias %SAME%; }
          location / { rewrite ^ $kusei_prepared$uri.html break; }
        }
      }
      """;

  private final Child child;
  final int port;

  private Nginx(Child child, int port) {
    this.child = child;
    this.port = port;
  }

  /**
   * @param same a file of those pages that is served without any choice, as {@code /same.html},
   *     under the same headers
   */
  static Nginx on(Path home, Path pages, Path same) throws IOException, InterruptedException {
    Files.createDirectories(home);
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var settings =
        SETTINGS
            .replace("%USER%", System.getProperty("user.name"))
            .replace("%HEADERS%", headers())
            .replace("%HOME%", home.toString())
            .replace("%PAGES%", pages.toString())
            .replace("%SAME%", same.toString())
            .replace("%PORT%", Integer.toString(port));
    var file = Files.writeString(home.resolve("nginx.conf"), settings);
    var child =
        Child.started(home, List.of("nginx", "-e", home + "/error.log", "-c", file.toString()));
    for (int look = 0; look < 500 && Child.status(port, "/same.html") != 200; look++) {
      Thread.sleep(20);
    }
    return new Nginx(child, port);
  }

  /** Those that Kusei sends with a page, so that all that are compared send the same bytes. */
  private static String headers() {
    var headers = new LinkedHashMap<>(SafeHeaders.ALL);
    headers.put("Cache-Control", "no-cache, public");
    headers.put("Vary", "Accept-Language, Cookie");
    return headers.entrySet().stream()
        .map(header -> "add_header " + header.getKey() + " \"" + header.getValue() + "\";")
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() {
    child.close();
  }
}
