package org.kusei.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.audit.Filter;
import org.kusei.audit.Trail;
import org.kusei.credential.Credentials;
import org.kusei.identity.IdentityProviders;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Decision.Accepted;
import org.kusei.testing.Browser;
import org.kusei.testing.ProviderProcess;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestServer;
import org.kusei.testing.Wanderer;

/** Signing in by a real identity provider in a process of its own, by hand as a browser does. */
class ProviderSignInTest {
  @TempDir static Path folder;
  private static TestServer server;
  private static URI issuer;
  private static URI kusei;
  private static MunicipalityId home;
  private static ProviderProcess provider;

  @BeforeAll
  static void start() throws Exception {
    issuer = ProviderProcess.issuer();
    server = TestServer.started(folder, ProviderProcess.settings(issuer));
    kusei = URI.create("http://127.0.0.1:" + server.uri("/").getPort());
    home = TestCity.founded(server.database()).id();
    provider = ProviderProcess.started(folder, issuer, kusei);
    server.get(Credentials.class).issueCode(TestCity.CLERK, entered("akari"));
    for (var liar :
        List.of("wrong-nonce", "foreign-audience", "foreign-issuer", "expired", "forged")) {
      entered(liar);
    }
  }

  @AfterAll
  static void stop() {
    provider.close();
    server.close();
  }

  /** On record, and named as the provider does. */
  private static Person entered(String subject) {
    var people = server.get(People.class);
    var keeper = Keeper.atTheMachine(TestCity.CLERK);
    var duty = new Duty(Role.PLANNING, new Place.City());
    var identity = server.get(IdentityProviders.class).find().orElseThrow().identity(subject);
    if (people.enter(keeper, home, subject, "架空 " + subject, duty)
            instanceof Accepted<Person>(var person)
        && people.identify(keeper, person.id(), identity) instanceof Accepted<Person>(var named)) {
      return named;
    }
    throw new IllegalStateException("not entered: " + subject);
  }

  @Test
  void knownPerson_comesInAndToThePageTheyAskedFor() throws Exception {
    var browser = new Wanderer(kusei);
    var asked = browser.get("/desk/matches?from=2025.1");
    var page = Jsoup.parse(browser.get(location(asked)).body());
    var link = page.expectFirst("a[href^=/desk/sign-in/provider]");
    assertThat(link.text()).isEqualTo("渚市職員認証でサインイン");

    var answer = browser.get(arrived(browser, link.attr("href"), "akari").toString());

    assertThat(location(answer)).isEqualTo("/desk/matches?from=2025.1");
    assertThat(Jsoup.parse(browser.get("/desk").body()).select(".officer-bar").text())
        .contains("架空 akari");
    assertThat(trail("akari")).contains("akari: signed in by the identity provider");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong-nonce", "foreign-audience", "foreign-issuer", "expired", "forged"})
  void tokenThatDoesNotHold_opensNothing(String user) throws Exception {
    var browser = new Wanderer(kusei);
    var answer = browser.get(arrived(browser, "/desk/sign-in/provider", user).toString());
    assertThat(problem(answer)).contains("本物だと確かめられませんでした");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void unknownSubject_isToldWhoTheyAreAndEntersNobody() throws Exception {
    var browser = new Wanderer(kusei);
    var before = server.get(People.class).list(home).size();
    var answer = browser.get(arrived(browser, "/desk/sign-in/provider", "stranger").toString());
    assertThat(problem(answer)).contains("「stranger」");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    assertThat(server.get(People.class).list(home)).hasSize(before);
    assertThat(trail("somebody at")).anyMatch(what -> what.endsWith(issuer + " stranger"));
  }

  @ParameterizedTest
  @CsvSource({"state=[^&]*, state=another", "state=[^&]*, ''"})
  void wrongState_isNotTheSignInOfThisBrowser(String part, String instead) throws Exception {
    var browser = new Wanderer(kusei);
    var back = arrived(browser, "/desk/sign-in/provider", "akari").toString();
    var answer = browser.get(back.replaceFirst(part, instead));
    assertThat(problem(answer)).contains("このブラウザーで始めたサインイン");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?code=x", "?state=", "?code=%zz&state=%zz", "?code=a&code=b", "?x=|"})
  void answerThatIsNone_isRefused(String query) throws Exception {
    assertThat(server.status("/desk/sign-in/provider/return" + query)).isBetween(400, 422);
  }

  /** As somebody would who wants another to work in their account. */
  @Test
  void answerForAnotherBrowser_opensNothingInThisOne() throws Exception {
    var back = arrived(new Wanderer(kusei), "/desk/sign-in/provider", "akari").toString();
    var fresh = new Wanderer(kusei);
    assertThat(problem(fresh.get(back))).contains("このブラウザーで始めたサインイン");
    var begun = new Wanderer(kusei);
    begun.get("/desk/sign-in/provider");
    assertThat(problem(begun.get(back))).contains("このブラウザーで始めたサインイン");
    assertThat(begun.get("/desk").statusCode()).isEqualTo(303);
  }

  /** The state fits, the code is from elsewhere: PKCE and the nonce stand against it. */
  @Test
  void codeOfAnotherBrowser_opensNothing() throws Exception {
    var stolen = arrived(new Wanderer(kusei), "/desk/sign-in/provider", "akari").toString();
    var browser = new Wanderer(kusei);
    var own = arrived(browser, "/desk/sign-in/provider", "stranger").toString();
    var mixed = own.replaceFirst("code=[^&]*", stolen.replaceFirst(".*(code=[^&]*).*", "$1"));
    assertThat(problem(browser.get(mixed))).contains("答えを受け取れませんでした");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void sameAnswerTwice_isGoodOnce() throws Exception {
    var browser = new Wanderer(kusei);
    var back = arrived(browser, "/desk/sign-in/provider", "akari").toString();
    assertThat(browser.get(back).statusCode()).isEqualTo(303);
    assertThat(problem(browser.get(back))).contains("このブラウザーで始めたサインイン");
  }

  @Test
  void refusalByTheProvider_isSaid() throws Exception {
    var browser = new Wanderer(kusei);
    var state =
        location(browser.get("/desk/sign-in/provider")).replaceFirst(".*[?&](state=[^&]*).*", "$1");
    var answer = browser.get("/desk/sign-in/provider/return?error=access_denied&" + state);
    assertThat(problem(answer)).contains("access_denied");
  }

  @Test
  void lockedOrFormerPerson_staysOut() throws Exception {
    var person = server.get(People.class).find(home, "akari").orElseThrow();
    server.get(Credentials.class).lock(TestCity.CLERK, person);
    try {
      var browser = new Wanderer(kusei);
      var answer = browser.get(arrived(browser, "/desk/sign-in/provider", "akari").toString());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    } finally {
      server.get(Credentials.class).unlock(TestCity.CLERK, person);
    }
    var former = entered("stranger");
    server.get(People.class).end(Keeper.atTheMachine(TestCity.CLERK), former.id());
    var browser = new Wanderer(kusei);
    var answer = browser.get(arrived(browser, "/desk/sign-in/provider", "stranger").toString());
    assertThat(problem(answer)).contains("「stranger」");
  }

  @Test
  void signingOut_leadsOutOfTheProviderToo() throws Exception {
    var browser = new Wanderer(kusei);
    browser.get(arrived(browser, "/desk/sign-in/provider", "akari").toString());
    var left = browser.post("/desk/sign-out", browser.get("/desk"));
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    var out = Jsoup.parse(left.body()).expectFirst("main a.button").attr("href");
    assertThat(location(atTheProvider(browser)))
        .as("still signed in there")
        .contains("/return?code=");

    assertThat(location(browser.get(out))).isEqualTo(kusei + "/desk/sign-in");

    assertThat(location(atTheProvider(browser))).as("asked again").endsWith("/login");
  }

  private static HttpResponse<String> atTheProvider(Wanderer browser) throws Exception {
    return browser.get(location(browser.get(kusei + "/desk/sign-in/provider")));
  }

  @Test
  void administrator_namesAPersonAsTheProviderDoes() throws Exception {
    var administrator = server.signedIn(Role.ADMINISTRATOR);
    var person = server.signedIn(Role.AUDITOR).person();
    var address = "/desk/people/" + person.id().value();
    assertThat(administrator.page(address).select("#subject").val()).isEmpty();
    assertThat(administrator.post(address + "/identity", "subject", " midori ").statusCode())
        .isEqualTo(303);
    assertThat(administrator.page(address).select("#subject").val()).isEqualTo("midori");
    assertThat(server.get(People.class).get(person.id()).identity()).isEqualTo(issuer + " midori");
    var taken = administrator.post(address + "/identity", "subject", "akari");
    assertThat(taken.statusCode()).isEqualTo(422);
    administrator.post(address + "/identity", "subject", "");
    assertThat(server.get(People.class).get(person.id()).identity()).isNull();
  }

  /** The whole way in Chromium, which also holds the content policy against it. */
  @Test
  void wayInAndOut_inABrowser() {
    try (var browser = Browser.started();
        var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.navigate(kusei + "/desk");
      assertSound(page, "provider-sign-in");
      page.click(".provider a");
      page.fill("[name=username]", "akari");
      page.fill("[name=password]", ProviderProcess.password());
      page.click("button[type=submit]");
      page.waitForURL(kusei + "/desk");
      assertThat(page.locator(".officer-bar").innerText()).contains("架空 akari");
      page.click(".officer-bar form button");
      page.waitForSelector("main a.button");
      assertSound(page, "provider-left");
      page.click("main a.button");
      page.waitForURL(kusei + "/desk/sign-in");
      page.click(".provider a");
      page.fill("[name=username]", "stranger");
      page.fill("[name=password]", ProviderProcess.password());
      page.click("button[type=submit]");
      page.waitForSelector("#problem");
      assertSound(page, "provider-unknown");
    }
  }

  @Test
  void naming_inABrowser() {
    var administrator = server.signedIn(Role.ADMINISTRATOR);
    var person = server.get(People.class).find(home, "akari").orElseThrow();
    try (var browser = Browser.started();
        var visitor = administrator.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk/people/" + person.id().value()).toString());
      assertThat(page.inputValue("#subject")).isEqualTo("akari");
      assertSound(page, "provider-naming");
    }
  }

  /** Out of the provider's reach; it comes back for the other tests. */
  @Test
  void providerAway_isSaidAndPasswordsStillWork() throws Exception {
    var midway = new Wanderer(kusei);
    var back = arrived(midway, "/desk/sign-in/provider", "akari").toString();
    provider.close();
    try {
      assertThat(problem(midway.get(back))).contains("認証基盤が答えません");
      try (var again =
          TestServer.again(folder.resolve("again"), ProviderProcess.settings(issuer))) {
        var fresh = new Wanderer(URI.create("http://127.0.0.1:" + again.uri("/").getPort()));
        var answer = fresh.get("/desk/sign-in/provider");
        assertThat(problem(answer)).contains("認証基盤が答えません");
        assertThat(Jsoup.parse(answer.body()).select("#password")).hasSize(1);
      }
    } finally {
      provider = ProviderProcess.started(folder, issuer, kusei);
    }
  }

  private static List<String> trail(String who) {
    return server
        .get(Trail.class)
        .list(home, new Filter(who, null, "", List.of(), null, null), Long.MAX_VALUE, 50)
        .stream()
        .map(entry -> entry.event().what())
        .toList();
  }

  /** Signs in at the provider, and gives the address with which it sends the browser back. */
  private static URI arrived(Wanderer browser, String link, String user) throws Exception {
    var there = browser.get(location(browser.get(link)));
    var form = browser.get(location(there));
    assertThat(form.body().toLowerCase(Locale.ROOT)).contains("password");
    var in = browser.post("/login", form, "username", user, "password", ProviderProcess.password());
    var back = URI.create(location(browser.get(location(in))));
    assertThat(back.toString()).startsWith(kusei + "/desk/sign-in/provider/return?");
    return back;
  }

  private static String problem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    return page.select("#problem").text();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
