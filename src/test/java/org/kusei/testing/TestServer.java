package org.kusei.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.kusei.Server;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;

/** The whole of Kusei on a free port of this machine and on the test database, emptied first. */
public final class TestServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private TestServer(Server server) {
    this.server = server;
  }

  public static TestServer started(Path folder) {
    return on(TestDatabase.emptied(), folder);
  }

  /** Once more, on what an earlier one left behind. */
  public static TestServer again(Path folder) {
    return on(TestDatabase.asItIs(), folder);
  }

  private static TestServer on(Database database, Path folder) {
    return new TestServer(
        Server.started(database, DataFolder.at(folder), InetAddress.getLoopbackAddress(), 0));
  }

  public <T> T get(Class<T> type) {
    return server.get(type);
  }

  public <T> List<T> getAll(Class<T> type) {
    return server.getAll(type);
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  /** A page as a browser gets it; redirects are not followed. */
  public HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
