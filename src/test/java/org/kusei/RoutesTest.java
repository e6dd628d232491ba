package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.GoldenFile;
import org.kusei.testing.TestServer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses of all modules in one reviewed file. */
class RoutesTest {

  @Test
  void routes_areAsReviewed(@TempDir Path folder) {
    try (var server = TestServer.started(folder)) {
      var routes =
          server.get(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
              .flatMap(route ->
                  route.getKey().getPatternValues().stream()
                      .map(pattern ->
                          pattern
                              + " "
                              + route.getKey().getMethodsCondition().getMethods()
                              + " "
                              + route.getValue().getBeanType().getSimpleName()
                              + "."
                              + route.getValue().getMethod().getName()))
              .sorted()
              .collect(Collectors.joining("\n", "", "\n"));
      GoldenFile.assertMatches("routes.txt", routes);
      routes
          .lines()
          .map(route -> route.split("[/ ]", 3)[1])
          .filter(word -> word.matches("[a-z][a-z0-9-]*"))
          .distinct()
          .forEach(word -> assertThat(founded(server, word)).isEqualTo(refused(word)));
    }
  }

  /** No ward may hide a page, nor a page a ward. */
  private static Decision<Municipality> founded(TestServer server, String slug) {
    var ward = new FoundingWard(slug, "試区", "しく", "Test Ward", 1, 1);
    return server
        .get(Municipalities.class)
        .found(
            new Actor("test"),
            new Founding("990003", "test", "試市", "しし", "Test City", List.of(ward)));
  }

  private static Decision<Municipality> refused(String slug) {
    return new Refused<>("organization.refused.slug", slug);
  }
}
