package org.kusei.publication;

import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this record is, and how far everyone can use it. */
@Controller
final class AboutPages {
  private final Html html;

  AboutPages(Html html) {
    this.html = html;
  }

  @GetMapping("/about")
  ResponseEntity<String> about(Visit visit) {
    var title = Texts.of(visit.language()).text("about.title");
    var page = html.page(visit, title, new Crumb(title, null, null)).under("/about");
    return html.show("publication/about.jte", new TextView(page));
  }

  @GetMapping("/about/accessibility")
  ResponseEntity<String> accessibility(Visit visit) {
    var texts = Texts.of(visit.language());
    var title = texts.text("accessibility.title");
    var page =
        html.page(
            visit,
            title,
            new Crumb(texts.text("about.title"), "/about", null),
            new Crumb(title, null, null));
    return html.show("publication/accessibility.jte", new TextView(page));
  }
}
