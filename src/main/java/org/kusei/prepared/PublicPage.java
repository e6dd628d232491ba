package org.kusei.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Visit;
import org.kusei.platform.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** An address and the handler that answers it: a page in both languages, or a file for all. */
public final class PublicPage {
  private static final List<String> LANGUAGES =
      List.of(Locale.JAPANESE.getLanguage(), Locale.ENGLISH.getLanguage());

  /** What the answer itself is, not what its bytes are. */
  private static final List<String> SAID =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_DISPOSITION,
          HttpHeaders.CONTENT_LOCATION,
          HttpHeaders.VARY);

  private final String path;
  private final List<String> variants;
  private final Handler handler;

  /** Answers a request. */
  @FunctionalInterface
  public interface Handler {
    ResponseEntity<?> answer(Visit visit) throws IOException;
  }

  private PublicPage(String path, List<String> variants, Handler handler) {
    this.path = path;
    this.variants = variants;
    this.handler = handler;
  }

  /**
   * A page that differs by the reader's language.
   *
   * @param path e.g. {@code /hamate/2025}
   */
  public static PublicPage ofLanguages(String path, Handler handler) {
    return new PublicPage(path, LANGUAGES, handler);
  }

  /**
   * A file that is the same for everyone. One that varies by {@code Accept} lies ready in the form
   * that is answered where nobody asks for another.
   *
   * @param path e.g. {@code /feed.atom}
   */
  public static PublicPage ofAll(String path, Handler handler) {
    return new PublicPage(path, List.of(PageHead.ANY), handler);
  }

  String path() {
    return path;
  }

  /** Its languages, or {@link PageHead#ANY}. */
  List<String> variants() {
    return variants;
  }

  /**
   * Hands on what is answered; nothing where the address leads elsewhere or its page has just gone.
   *
   * @return false when the taker wants no more
   */
  boolean render(String variant, Taker taker) throws IOException {
    var language = variant.equals(PageHead.ANY) ? Locale.JAPANESE : Locale.of(variant);
    try {
      var answer = handler.answer(new Visit(language, path, ""));
      var tag = answer.getHeaders().getETag();
      var body = answer.getStatusCode().equals(HttpStatus.OK) ? bytes(answer.getBody()) : null;
      return body == null || tag == null || taker.take(head(variant, tag, answer), body);
    } catch (NotFoundException gone) {
      return true;
    }
  }

  private static byte @Nullable [] bytes(@Nullable Object body) {
    return switch (body) {
      case String text -> text.getBytes(StandardCharsets.UTF_8);
      case byte[] bytes -> bytes;
      case null, default -> null;
    };
  }

  private PageHead head(String variant, String tag, ResponseEntity<?> answer) {
    var said = new TreeMap<String, String>();
    for (var name : SAID) {
      var values = answer.getHeaders().getOrEmpty(name);
      if (!values.isEmpty()) {
        said.put(name, String.join(", ", values));
      }
    }
    return new PageHead(PageHead.address(variant, path), tag.replace("\"", ""), said);
  }
}
