package org.kusei.opendata;

import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that lists everything that can be taken out. */
@Controller
final class DataPages {
  private final Exports exports;
  private final Html html;

  DataPages(Exports exports, Html html) {
    this.exports = exports;
    this.html = html;
  }

  @GetMapping("/data")
  ResponseEntity<String> data(Visit visit) {
    var title = Texts.of(visit.language()).text("data.title");
    var page = html.page(visit, title, new Crumb(title, null, null)).under("/data");
    return html.show("opendata/data.jte", DataView.of(page, exports.listYears()));
  }
}
