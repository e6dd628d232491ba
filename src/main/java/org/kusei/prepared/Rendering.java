package org.kusei.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Renders the pages of a part, each in both languages, and hands them on one by one. */
final class Rendering {
  private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  /** Takes a page; false ends the rendering. */
  interface Taker {
    boolean take(String language, String path, String version, byte[] body) throws IOException;
  }

  private final List<PageSource> sources;

  Rendering(List<PageSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Of all sources. */
  List<String> parts() {
    return sources.stream().flatMap(source -> source.parts().stream()).toList();
  }

  /** False when the taker ended it. */
  boolean render(String part, Taker taker) throws IOException {
    for (var page : pages(part)) {
      for (var language : LANGUAGES) {
        if (!render(page, language, taker)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<PublicPage> pages(String part) {
    return sources.stream()
        .flatMap(source -> source.pages(part).stream())
        .filter(page -> PageFiles.mayHold(page.path()))
        .toList();
  }

  private static boolean render(PublicPage page, Locale language, Taker taker) throws IOException {
    var answer = answer(page, language);
    if (answer.isEmpty()) {
      return true;
    }
    var body = answer.get().getBody();
    var tag = answer.get().getHeaders().getETag();
    return body == null
        || tag == null
        || taker.take(
            language.getLanguage(),
            page.path(),
            tag.replace("\"", ""),
            body.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where the address leads elsewhere or its page has just gone. */
  private static Optional<ResponseEntity<String>> answer(PublicPage page, Locale language) {
    try {
      return Optional.of(page.answer(new Visit(language, page.path(), "")))
          .filter(answer -> answer.getStatusCode().equals(HttpStatus.OK));
    } catch (NotFoundException gone) {
      return Optional.empty();
    }
  }
}
