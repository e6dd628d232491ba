package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Needs;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.intake.Imports;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.platform.Decision.Accepted;
import org.kusei.testing.GoldenFile;
import org.kusei.testing.ProviderProcess;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address with every role, in the ward whose things are asked for and in another one.
 */
class WalkTest {
  private static final String DOCUMENT =
      """
      令和8年度 浜区運営方針

      【経営課題1】 災害に強いまち

      【戦略1-1 逃げる場所を増やす】

      【具体的取組1-1-1 津波避難ビルの指定】(8年度予算額 1,200千円)
      """;

  /** Something that stands for each variable; what is missing shows in the file as 404. */
  private static final Map<String, String> STANDS_FOR =
      Map.of(
          "ward", "hama", "year", "2026", "number", "1", "code", "1", "id", "1", "item", "0",
          "duty", "1", "key", "1", "comment", "1");

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-z]+)(:(\\{[^}]*}|[^{}])*)?}");

  @TempDir private Path folder;

  /** One address with one method. */
  private record Route(String pattern, RequestMethod method, HandlerMethod handler) {

    boolean isDesk() {
      return pattern.equals("/desk") || pattern.startsWith("/desk/");
    }

    String path() {
      return VARIABLE.matcher(pattern).replaceAll(m -> STANDS_FOR.getOrDefault(m.group(1), "x"));
    }
  }

  /** Somebody who walks; null for nobody's session. */
  private record Walker(String name, @Nullable Role role, @Nullable Place place) {}

  @Test
  void everyRoute_opensToTheRolesInTheReviewedFile() throws Exception {
    // an identity provider that never answers: its pages are there
    var settings = ProviderProcess.settings(URI.create("http://127.0.0.1:1"));
    try (var server = TestServer.started(folder, settings)) {
      var walkers = walkers(server);
      var lines = new ArrayList<String>();
      lines.add("address " + names(walkers));
      for (var route : routes(server)) {
        var row = new ArrayList<String>();
        for (var walker : walkers) {
          row.add(answer(route, asked(server, route, walker)));
        }
        lines.add(route.method() + " " + route.pattern() + " " + String.join(" ", row));
      }
      GoldenFile.assertMatches("rights.txt", String.join("\n", lines) + "\n");
    }
  }

  @Test
  void everyPageOfTheDesk_saysWhatItNeeds() {
    try (var server = TestServer.started(folder)) {
      assertThat(routes(server))
          .filteredOn(Route::isDesk)
          .isNotEmpty()
          .allSatisfy(route ->
              assertThat(route.handler().getMethodAnnotation(Needs.class))
                  .as(route.pattern())
                  .isNotNull());
    }
  }

  private static String names(List<Walker> walkers) {
    return walkers.stream().map(Walker::name).collect(Collectors.joining(" "));
  }

  private static List<Walker> walkers(TestServer server) throws IOException {
    var home = TestCity.founded(server.database()).id();
    server
        .get(Imports.class)
        .receive(TestCity.CLERK, home, "案.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
    var oka = server.get(Wards.class).get(home, "oka").id();
    var unit = server.get(Units.class).enter(TestCity.CLERK, home, oka, "丘の課", "Hill Section");
    if (!(unit instanceof Accepted(var section))) {
      throw new IllegalStateException(unit.toString());
    }
    var own = Arrays.stream(Role.values()).map(role -> new Walker(name(role), role, null));
    var elsewhere =
        Stream.of(
            new Walker("mayor-elsewhere", Role.MAYOR, new Place.OfWard(oka)),
            new Walker("planning-elsewhere", Role.PLANNING, new Place.OfWard(oka)),
            new Walker("section-elsewhere", Role.SECTION, new Place.OfUnit(section.id(), oka)),
            new Walker("administrator-elsewhere", Role.ADMINISTRATOR, new Place.OfWard(oka)));
    return Stream.of(Stream.of(new Walker("anonymous", null, null)), own, elsewhere)
        .flatMap(s -> s)
        .toList();
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static List<Route> routes(TestServer server) {
    var routes = new LinkedHashMap<String, Route>();
    server
        .get(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, handler) -> {
          var named = mapping.getMethodsCondition().getMethods();
          for (var pattern : mapping.getPatternValues()) {
            for (var method : named.isEmpty() ? List.of(RequestMethod.GET) : named) {
              var route = new Route(pattern, method, handler);
              // several handlers may part an address by its parameters: each needs the same
              routes.merge(pattern + " " + method, route, WalkTest::same);
            }
          }
        });
    return routes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Route same(Route one, Route other) {
    assertThat(other.handler().getMethodAnnotation(Needs.class))
        .as(one.pattern())
        .isEqualTo(one.handler().getMethodAnnotation(Needs.class));
    return one;
  }

  private static HttpResponse<String> asked(TestServer server, Route route, Walker walker)
      throws IOException, InterruptedException {
    var role = walker.role();
    if (role == null) {
      return server.send(
          HttpRequest.newBuilder(server.uri(route.path()))
              .method(route.method().name(), BodyPublishers.noBody())
              .build());
    }
    var officer =
        walker.place() == null ? server.signedIn(role) : server.signedIn(role, walker.place());
    return asked(officer, route);
  }

  private static HttpResponse<String> asked(TestOfficer officer, Route route)
      throws IOException, InterruptedException {
    return route.method() == RequestMethod.POST
        ? officer.post(route.path())
        : officer.get(route.path());
  }

  private static String answer(Route route, HttpResponse<String> answer) {
    if (!route.isDesk()) {
      return answer.statusCode() == 403 || isSignIn(answer) ? "shut" : "open";
    }
    return switch (answer.statusCode()) {
      case 403 -> "-";
      case 404 -> "404";
      default -> isSignIn(answer) ? "sign-in" : "open";
    };
  }

  /** Signing out also ends at the sign-in page, but by its bare address. */
  private static boolean isSignIn(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").startsWith("/desk/sign-in?");
  }
}
