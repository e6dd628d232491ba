package org.kusei;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    }
  }
}
