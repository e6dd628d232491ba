package org.kusei.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.Server;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.credential.Sessions;
import org.kusei.credential.Stage;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;

/** The whole of Kusei on a free port of this machine and on the test database, emptied first. */
public final class TestServer implements AutoCloseable {
  private static final Actor TEST = new Actor("test");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private TestServer(Server server) {
    this.server = server;
  }

  public static TestServer started(Path folder) {
    return on(TestDatabase.emptied(), folder, Map.of());
  }

  /** With settings such as an operator makes. */
  public static TestServer started(Path folder, Map<String, String> settings) {
    return on(TestDatabase.emptied(), folder, settings);
  }

  /** Once more, on what an earlier one left behind. */
  public static TestServer again(Path folder) {
    return again(folder, Map.of());
  }

  /** Once more with settings, on what an earlier one left behind. */
  public static TestServer again(Path folder, Map<String, String> settings) {
    return on(TestDatabase.asItIs(), folder, settings);
  }

  private static TestServer on(Database database, Path folder, Map<String, String> settings) {
    return new TestServer(
        Server.started(
            database, DataFolder.at(folder), InetAddress.getLoopbackAddress(), 0, settings));
  }

  public Database database() {
    return server.get(Database.class);
  }

  public <T> T get(Class<T> type) {
    return server.get(type);
  }

  public <T> List<T> getAll(Class<T> type) {
    return server.getAll(type);
  }

  /** Somebody with that role in the city on record: of its first ward, where a ward is needed. */
  public TestOfficer signedIn(Role role) {
    var home = get(Municipalities.class).findHome().orElseThrow().id();
    var ward = get(Wards.class).list(home).getFirst().id();
    return signedIn(
        role,
        switch (role) {
          case PLANNING, ADMINISTRATOR, AUDITOR -> new Place.City();
          case MAYOR -> new Place.OfWard(ward);
          case SECTION -> new Place.OfUnit(unit(home, ward), ward);
          case BUREAU -> new Place.OfUnit(unit(home, null), null);
        });
  }

  private UnitId unit(MunicipalityId home, @Nullable WardId ward) {
    var units = get(Units.class);
    var known = units.list(home).stream().filter(u -> Objects.equals(u.ward(), ward)).findFirst();
    return known
        .map(Unit::id)
        .orElseGet(() -> accepted(units.enter(TEST, home, ward, "試験", "Test")).id());
  }

  /** Somebody with that role there. */
  public TestOfficer signedIn(Role role, Place place) {
    var home = get(Municipalities.class).findHome().orElseThrow().id();
    var people = get(People.class);
    var login = role.name().toLowerCase(Locale.ROOT) + "-" + people.list(home).size();
    var person =
        accepted(
            people.enter(
                Keeper.atTheMachine(TEST), home, login, "架空 " + login, new Duty(role, place)));
    return new TestOfficer(this, person, get(Sessions.class).begin(person, Stage.WHOLE));
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new IllegalStateException(decision.toString());
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

  /** The status of an address as it is written, even one that no decent client would ask for. */
  public int status(String address) throws IOException {
    return Integer.parseInt(typed(address, StandardCharsets.US_ASCII).split(" ", 3)[1]);
  }

  /** The whole answer to an address as it is written, in letters of that encoding. */
  public String typed(String address, Charset letters) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      var request = "GET " + address + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n";
      socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(letters));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
