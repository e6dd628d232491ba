package org.kusei.publication;

import java.util.function.Supplier;
import org.kusei.testing.TestServer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler that a test puts into the running server to see a safeguard bite. */
final class Planted {
  private final Supplier<ResponseEntity<String>> answer;

  private Planted(Supplier<ResponseEntity<String>> answer) {
    this.answer = answer;
  }

  static void at(TestServer server, String path, Supplier<ResponseEntity<String>> answer)
      throws NoSuchMethodException {
    var routes = server.get(RequestMappingHandlerMapping.class);
    routes.registerMapping(
        RequestMappingInfo.paths(path).options(routes.getBuilderConfiguration()).build(),
        new Planted(answer),
        Planted.class.getDeclaredMethod("answer"));
  }

  ResponseEntity<String> answer() {
    return answer.get();
  }
}
