package org.kusei.measuring;

import java.nio.charset.StandardCharsets;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.gauge.IndicatorFiles;
import org.kusei.indicator.Indicators;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ward's indicators as files. */
@Controller
final class FilePages {
  private final City city;
  private final Indicators indicators;

  FilePages(City city, Indicators indicators) {
    this.city = city;
    this.indicators = indicators;
  }

  @GetMapping(ListPages.ADDRESS + ".csv")
  @Needs(Action.SEE_INDICATORS)
  ResponseEntity<String> csv(
      Visit visit, @PathVariable("ward") String slug, @PathVariable("year") String year) {
    var of = city.get(slug, year);
    return file(of, "csv", "text/csv", files(visit, of).csv());
  }

  @GetMapping(ListPages.ADDRESS + ".json")
  @Needs(Action.SEE_INDICATORS)
  ResponseEntity<String> json(
      Visit visit, @PathVariable("ward") String slug, @PathVariable("year") String year) {
    var of = city.get(slug, year);
    return file(of, "json", "application/json", files(visit, of).json());
  }

  private IndicatorFiles files(Visit visit, WardYear of) {
    return new IndicatorFiles(
        Texts.of(visit.language()), of.edition(), of.courses(indicators), null);
  }

  private static ResponseEntity<String> file(
      WardYear of, String ending, String type, String content) {
    var name = of.ward().slug() + "-" + of.year() + "-indicators." + ending;
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
