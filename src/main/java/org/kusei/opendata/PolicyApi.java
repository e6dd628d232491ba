package org.kusei.opendata;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.Years;
import org.kusei.opendata.PolicyQuery.Found;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Visit;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.WithdrawnException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Policies for programs, by {@code opendata/openapi.json}. */
@Controller
final class PolicyApi {
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final Exports exports;

  PolicyApi(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/api/v1/policies")
  ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters) {
    var query = PolicyQuery.of(parameters);
    var ward = query.ward();
    if (ward != null && !exports.listWards().contains(ward)) {
      throw Refusal.ofParameter("ward", ward);
    }
    var selection = new Selection(query.ward(), query.year(), true);
    var found = query.page(exports.listCurrent(selection));
    var gone = exports.listWithdrawn(selection);
    return Answers.file(JSON, PolicyList.write(found, gone));
  }

  @GetMapping("/api/v1/policies/{ward}/{year}")
  ResponseEntity<byte[]> current(
      @PathVariable("ward") String ward,
      @PathVariable("year") String written,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
    var file = file(written);
    return edition(exports.get(ward, year(file.name()), null), file, accept);
  }

  @GetMapping("/api/v1/policies/{ward}/{year}/editions")
  ResponseEntity<byte[]> editions(
      @PathVariable("ward") String ward, @PathVariable("year") String year) {
    var editions = exports.listEditions(ward, year(year));
    var gone = exports.listWithdrawn(new Selection(ward, year(year), false));
    if (editions.isEmpty()) {
      throw WithdrawnException.orAbsent(gone.stream().findFirst(), ward + " " + year);
    }
    return Answers.file(JSON, PolicyList.write(new Found(editions, editions.size(), null), gone));
  }

  @GetMapping("/api/v1/policies/{ward}/{year}/editions/{number}")
  ResponseEntity<byte[]> edition(
      @PathVariable("ward") String ward,
      @PathVariable("year") String year,
      @PathVariable("number") String written,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
    var file = file(written);
    return edition(exports.get(ward, year(year), number(file.name())), file, accept);
  }

  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<byte[]> description() throws IOException {
    return resource("openapi.json");
  }

  @GetMapping("/api/v1/edition.schema.json")
  ResponseEntity<byte[]> schema() throws IOException {
    return resource("edition.schema.json");
  }

  /** Whatever else: more particular than the addresses of pages, so that programs get no page. */
  @RequestMapping({
    "/api",
    "/api/{a}",
    "/api/{a}/{b}",
    "/api/{a}/{b}/{c}",
    "/api/{a}/{b}/{c}/{d}",
    "/api/{*rest}"
  })
  ResponseEntity<byte[]> nothing(HttpMethod method, Visit visit) {
    var reading = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    return ApiProblems.problem(
        visit,
        reading
            ? new Refusal(HttpStatus.NOT_FOUND, "api.not-found")
            : new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "api.method"));
  }

  private static ResponseEntity<byte[]> resource(String name) throws IOException {
    return Answers.file(JSON, new ClassPathResource("opendata/" + name).getContentAsByteArray());
  }

  private static ResponseEntity<byte[]> edition(
      EditionDocument edition, FileName file, @Nullable String accept) {
    var extension = file.extension();
    if (extension == null) {
      var format =
          Negotiation.format(accept)
              .orElseThrow(() -> new Refusal(HttpStatus.NOT_ACCEPTABLE, "api.not-acceptable"));
      var address = "/api/v1/policies" + edition.address() + "." + format.extension();
      return Answers.negotiated(format.mediaType(), address, format.write(edition));
    }
    var format = Format.find(extension).orElseThrow(() -> new NotFoundException(extension));
    var name = edition.fileName() + "." + format.extension();
    return Answers.download(format.mediaType(), name, format.write(edition));
  }

  private static FileName file(String written) {
    return FileName.find(written).orElseThrow(() -> new NotFoundException(written));
  }

  private static FiscalYear year(String written) {
    return Years.find(written).orElseThrow(() -> new NotFoundException(written));
  }

  private static int number(String written) {
    return Optional.of(written)
        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
        .map(Integer::valueOf)
        .orElseThrow(() -> new NotFoundException(written));
  }
}
