package org.kusei.opendata;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request to the interface that comes to nothing, with what the client can do about it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key of the sentence in the message files
   */
  Refusal(HttpStatus status, String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.status = status;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  static Refusal ofParameter(String name, String written) {
    return new Refusal(HttpStatus.BAD_REQUEST, "api.parameter." + name, written);
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return key;
  }

  List<String> arguments() {
    return arguments;
  }
}
