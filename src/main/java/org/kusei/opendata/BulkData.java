package org.kusei.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.kusei.exchange.Years;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.WithdrawnException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A city's editions in one file: those that hold now, of one year ({@code /data/2024.jsonl}), or
 * all there have ever been ({@code /data/all.jsonl}).
 */
@Controller
final class BulkData {
  private static final String ALL = "all";

  private final Exports exports;

  BulkData(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/data/{name}.{extension:[a-z]+}")
  void file(
      @PathVariable("name") String name,
      @PathVariable("extension") String extension,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    var format = format(extension).orElseThrow(() -> new NotFoundException(extension));
    var selection = selection(name);
    var tag = Answers.quoted(exports.version(selection));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    if (!request.checkNotModified(tag)) {
      response.setStatus(HttpStatus.OK.value());
      response.setContentType(Bulk.mediaType(format));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION, Answers.attachment(fileName(name, extension)));
      if (!HttpMethod.HEAD.equals(request.getHttpMethod())) {
        exports.write(selection, format, response.getOutputStream(), (edition, done) -> {});
      }
    }
  }

  private Selection selection(String name) {
    if (name.equals(ALL)) {
      return Selection.everything();
    }
    var year = Years.find(name).filter(exports.listYears()::contains);
    return new Selection(null, year.orElseThrow(() -> absent(name)), true);
  }

  private NotFoundException absent(String name) {
    var withdrawn =
        Years.find(name)
            .flatMap(year ->
                exports.listWithdrawn(new Selection(null, year, false)).stream().findFirst());
    return WithdrawnException.orAbsent(withdrawn, name);
  }

  private String fileName(String name, String extension) {
    return exports.city().map(city -> city.slug() + "-").orElse("") + name + "." + extension;
  }

  static Optional<Format> format(String extension) {
    return Arrays.stream(Format.values())
        .filter(each -> Bulk.extension(each).equals(extension))
        .findAny();
  }
}
