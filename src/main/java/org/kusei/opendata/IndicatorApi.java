package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kusei.exchange.Years;
import org.kusei.gauge.IndicatorFiles;
import org.kusei.indicator.Release;
import org.kusei.indicator.Releases;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The indicators of a ward's year as files: unlike an edition they go on changing, so they stand
 * beside it.
 */
@Controller
final class IndicatorApi {
  private static final String ADDRESS = "/api/v1/policies/{ward}/{year}/indicators";

  private final Exports exports;
  private final Releases releases;

  IndicatorApi(Exports exports, Releases releases) {
    this.exports = exports;
    this.releases = releases;
  }

  @GetMapping(ADDRESS + ".json")
  ResponseEntity<byte[]> json(
      @PathVariable("ward") String ward, @PathVariable("year") String year) {
    return Answers.download(
        MediaType.APPLICATION_JSON_VALUE,
        name(ward, year) + ".json",
        files(ward, year).json().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(ADDRESS + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable("ward") String ward, @PathVariable("year") String year) {
    return Answers.download(
        "text/csv;charset=UTF-8",
        name(ward, year) + ".csv",
        files(ward, year).csv().getBytes(StandardCharsets.UTF_8));
  }

  private static String name(String ward, String year) {
    return ward + "-" + year + "-indicators";
  }

  private IndicatorFiles files(String ward, String written) {
    var year = Years.find(written).orElseThrow(() -> new NotFoundException(written));
    var edition = exports.getCurrent(ward, year);
    var until = releases.find(edition.ward().id(), year).map(Release::until).orElse(null);
    var texts = Texts.of(Locale.JAPANESE);
    return new IndicatorFiles(texts, edition, releases.listCourses(edition), until);
  }
}
