package org.kusei.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.credential.Credentials;
import org.kusei.organization.Municipality;
import org.kusei.platform.Decision.Accepted;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestServer;

/** The way in over real HTTP, as a browser that keeps cookies walks it. */
class SignInPagesTest {
  private static final String PASSWORD = "潮の満ちる朝に港を歩く人";

  @TempDir private Path folder;
  private TestServer server;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Map<String, String> via = Map.of();

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void desk_forAnyone_leadsToSignInAndBack() throws Exception {
    entered();
    var shown = get("/desk/matches?from=2025.1");
    assertThat(shown.statusCode()).isEqualTo(303);
    assertThat(location(shown)).isEqualTo("/desk/sign-in?to=%2Fdesk%2Fmatches%3Ffrom%3D2025.1");
    assertThat(Jsoup.parse(get(location(shown)).body()).select("input[name=to]").val())
        .isEqualTo("/desk/matches?from=2025.1");
  }

  @Test
  void freshInstallation_saysWhatToDoFirst() throws Exception {
    assertThat(text("/desk/sign-in")).contains("./kusei found");
    TestCity.founded(server.database());
    assertThat(text("/desk/sign-in")).contains("./kusei account create-admin");
    entered();
    assertThat(text("/desk/sign-in")).doesNotContain("./kusei");
  }

  @Test
  void code_thenPasswordOfOnesOwn_opensTheDesk() throws Exception {
    var code = server.get(Credentials.class).issueCode(TestCity.CLERK, entered());
    var first = signIn(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    assertThat(location(first)).startsWith("/desk/sign-in/choice");
    assertThat(get("/desk").statusCode()).as("not in yet").isEqualTo(303);

    assertThat(choose("みじかい").statusCode()).isEqualTo(422);
    assertThat(location(choose(PASSWORD))).isEqualTo("/desk");
    assertThat(Jsoup.parse(get("/desk").body()).select(".officer-bar").text()).contains("架空 灯");

    post("/desk/sign-out");
    assertThat(get("/desk").statusCode()).isEqualTo(303);
    assertThat(location(signIn(PASSWORD))).isEqualTo("/desk");
    post("/desk/sign-out");
    assertThat(signIn(code).statusCode()).as("a code is good once").isEqualTo(422);
  }

  @Test
  void wrongPassword_saysNothingOfWhoIsThere() throws Exception {
    entered();
    var known = signIn("ちがうパスワードです");
    var unknown = post("/desk/sign-in", "login", "nobody", "password", "ちがうパスワードです");
    assertThat(known.statusCode()).isEqualTo(422);
    assertThat(problem(unknown)).isEqualTo(problem(known)).isNotEmpty();
  }

  @Test
  void nul_isNoTextAnybodyTypes() throws Exception {
    entered();
    assertThat(post("/desk/sign-in", "login", "a\0", "password", "x").statusCode()).isEqualTo(400);
    var officer = server.signedIn(Role.ADMINISTRATOR);
    assertThat(officer.get("/desk/history?who=%00").statusCode()).isEqualTo(400);
    assertThat(officer.post("/desk/people", "login", "hana", "name", "\0").statusCode())
        .isEqualTo(400);
  }

  @Test
  void guessing_isSlowedDown_evenWithTheRightPassword() throws Exception {
    var code = server.get(Credentials.class).issueCode(TestCity.CLERK, entered());
    for (int i = 0; i < 5; i++) {
      assertThat(problem(signIn("guess " + i))).doesNotContain("秒");
    }
    assertThat(problem(signIn(code))).contains("秒");
  }

  @Test
  void post_withoutTheFormsToken_isForbidden() throws Exception {
    var bare =
        server.send(
            HttpRequest.newBuilder(server.uri("/desk/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=a&password=b"))
                .build());
    assertThat(bare.statusCode()).isEqualTo(403);
    var planning = server.signedIn(founded(Role.PLANNING));
    var forged =
        server.send(planning.request("/desk/sign-out").POST(BodyPublishers.noBody()).build());
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(planning.get("/desk").statusCode()).isEqualTo(200);
  }

  @Test
  void plainHttpFromElsewhere_isToldWhatToDo() throws Exception {
    entered();
    via = Map.of("X-Forwarded-For", "192.0.2.1");
    assertThat(text("/desk/sign-in")).contains("https://");
    assertThat(Jsoup.parse(get("/desk/sign-in").body()).select("#password")).isEmpty();
    via = Map.of("Forwarded", "for=192.0.2.1");
    assertThat(Jsoup.parse(get("/desk/sign-in").body()).select("#password")).isEmpty();
  }

  @Test
  void httpsThroughAProxy_setsSecureCookies() throws Exception {
    entered();
    via = Map.of("X-Forwarded-For", "192.0.2.1", "X-Forwarded-Proto", "https");
    var cookie = get("/desk/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("__Host-kusei-form=")
        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
  }

  @Test
  void addressAfterwards_isOneOfOurs() {
    assertThat(Stream.of("/desk/matches?from=1", "/desk").map(SignInPages::own))
        .containsExactly("/desk/matches?from=1", "/desk");
    assertThat(
            Stream.of(
                    "https://elsewhere.example",
                    "//elsewhere.example",
                    "/desk//elsewhere.example",
                    "/desk\\elsewhere",
                    "/desk/sign-in?to=x",
                    "")
                .map(SignInPages::own))
        .containsOnly("/desk");
  }

  @Test
  void sampleUsers_workOnlyWhileTheDemoRuns() throws Exception {
    var home = entered().municipality();
    assertThat(post("/desk/sign-in/sample", "login", "planning").statusCode()).isEqualTo(404);
    assertThat(get("/desk/sign-in").body()).doesNotContain("/desk/sign-in/sample");

    server.get(SampleUsers.class).open(home);
    assertThat(Jsoup.parse(get("/desk/sign-in").body()).select(".samples button")).hasSize(7);
    assertThat(location(post("/desk/sign-in/sample", "login", "planning"))).isEqualTo("/desk");
    assertThat(get("/desk").statusCode()).isEqualTo(200);
    assertThat(post("/desk/sign-in/sample", "login", "akari").statusCode())
        .as("nobody else comes in that way")
        .isEqualTo(404);

    try (var serve = TestServer.again(folder.resolve("serve"))) {
      var there =
          serve.send(
              HttpRequest.newBuilder(serve.uri("/desk"))
                  .header("Cookie", "kusei=" + cookies.get("kusei"))
                  .build());
      assertThat(there.statusCode()).as("the same session, served without the demo").isEqualTo(303);
    }
  }

  private Role founded(Role role) {
    TestCity.founded(server.database());
    return role;
  }

  /** An administrator of a city, who has a code already. */
  private Person entered() {
    var city =
        server.get(org.kusei.organization.Municipalities.class).findHome().map(Municipality::id);
    var home = city.orElseGet(() -> TestCity.founded(server.database()).id());
    var duty = new Duty(Role.ADMINISTRATOR, new Place.City());
    var keeper = Keeper.atTheMachine(TestCity.CLERK);
    if (server.get(People.class).enter(keeper, home, "akari", "架空 灯", duty)
        instanceof Accepted<Person>(var person)) {
      server.get(Credentials.class).issueCode(TestCity.CLERK, person);
      return person;
    }
    throw new IllegalStateException("there already");
  }

  private HttpResponse<String> signIn(String password) throws Exception {
    return post("/desk/sign-in", "login", "Akari ", "password", password);
  }

  private HttpResponse<String> choose(String password) throws Exception {
    return post("/desk/sign-in/choice", "password", password, "again", password);
  }

  private String text(String path) throws Exception {
    return Jsoup.parse(get(path).body()).select("main").text();
  }

  private static String problem(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("#problem").text();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return kept(HttpRequest.newBuilder(server.uri(path)));
  }

  /** Posts with the token of the page that holds the form. */
  private HttpResponse<String> post(String path, String... namesAndValues) throws Exception {
    var page = path.startsWith("/desk/sign-in") ? "/desk/sign-in/second" : "/desk";
    var token = Jsoup.parse(get(page).body()).expectFirst("input[name=_csrf]").val();
    var form =
        Stream.concat(Stream.of("_csrf", token), Stream.of(namesAndValues))
            .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
            .toList();
    var body =
        Stream.iterate(0, i -> i < form.size(), i -> i + 2)
            .map(i -> form.get(i) + "=" + form.get(i + 1))
            .collect(Collectors.joining("&"));
    return kept(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> kept(HttpRequest.Builder request) throws Exception {
    via.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    var answer = server.send(request.build());
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
