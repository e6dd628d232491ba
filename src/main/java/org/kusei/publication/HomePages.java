package org.kusei.publication;

import org.kusei.platform.Html;
import org.kusei.platform.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
final class HomePages {
  private final PublicRecord record;
  private final Html html;

  HomePages(PublicRecord record, Html html) {
    this.record = record;
    this.html = html;
  }

  @GetMapping("/")
  ResponseEntity<String> home(Visit visit) {
    var page = html.page(visit, "");
    return html.show(
        "publication/home.jte",
        HomeView.of(page, record.city(), record.wards(), record.editions()));
  }
}
