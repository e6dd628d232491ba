package org.kusei.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Renders jte templates; each template takes exactly one view record named {@code view}. */
public final class Html {

  /** Anyone may keep the page, and asks each time whether it still holds. */
  public static final CacheControl PUBLIC = CacheControl.noCache().cachePublic();

  private static final MediaType UTF_8_HTML =
      new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final TemplateEngine engine;
  private final Assets assets;
  private final List<String> words;

  private Html(TemplateEngine engine, Assets assets, List<String> words) {
    this.engine = engine;
    this.assets = assets;
    this.words = List.copyOf(words);
  }

  /**
   * On the templates that the build compiled.
   *
   * @param words what the search fields offer
   */
  public static Html precompiled(Assets assets, List<String> words) {
    return new Html(TemplateEngine.createPrecompiled(ContentType.Html), assets, words);
  }

  /** The frame of a page under that title; the last crumb is the page itself. */
  public Page page(Visit visit, String title, Crumb... crumbs) {
    var texts = Texts.of(visit.language());
    return new Page(texts, visit, assets, title, List.of(crumbs), null, List.of(), words);
  }

  public String render(String template, Object view) {
    var output = new StringOutput(16 * 1024);
    engine.render(template, view, output);
    return output.toString();
  }

  /**
   * A public page: a browser keeps it and asks each time whether it still holds (ETag); the same
   * address differs by the reader's language.
   */
  public ResponseEntity<String> show(String template, Object view) {
    var body = render(template, view);
    return ResponseEntity.ok()
        .contentType(UTF_8_HTML)
        .eTag(tag(body.getBytes(StandardCharsets.UTF_8)))
        .cacheControl(PUBLIC)
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .body(body);
  }

  /** A page that is of this moment only: an error, a refusal, work in progress. */
  public ResponseEntity<String> show(HttpStatus status, String template, Object view) {
    return ResponseEntity.status(status)
        .contentType(UTF_8_HTML)
        .cacheControl(CacheControl.noStore())
        .body(render(template, view));
  }

  /** A refusal by a rule: 422, with the reason and the way back. */
  public ResponseEntity<String> refuse(Visit visit, Refused<?> refused) {
    var texts = Texts.of(visit.language());
    var title = texts.text("error.refused.title");
    var reason = texts.text(refused.reason(), refused.arguments().toArray());
    return show(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "layout/problem.jte",
        new Problem(
            page(visit, title, new Crumb(title, null, null)),
            texts.text("error.refused.lead"),
            reason,
            null,
            null,
            List.of()));
  }

  /** For ever, to the address that is meant. */
  public static ResponseEntity<String> moved(String address) {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create(address))
        .build();
  }

  /** A strong ETag: of these bytes and no others. */
  public static String tag(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
