package org.kusei.desk;

import java.net.URI;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.organization.NewWards;
import org.kusei.organization.Ward;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Html;
import org.kusei.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters the ward that a document names and the record does not know yet. */
@Controller
final class WardPages {
  private final Imports imports;
  private final NewWards wards;
  private final Html html;

  WardPages(Imports imports, NewWards wards, Html html) {
    this.imports = imports;
    this.wards = wards;
    this.html = html;
  }

  /** What the form says of the ward; the reading may be left out. */
  record WardForm(String slug, String kana, String english) {

    NewWards.Names names(String name) {
      return new NewWards.Names(slug.strip(), name, or(kana, name), or(english, slug.strip()));
    }

    private static String or(String typed, String otherwise) {
      return typed.isBlank() ? otherwise : typed.strip();
    }
  }

  @PostMapping("/desk/imports/{id:[0-9]{1,18}}/ward")
  ResponseEntity<String> enter(
      Visit visit,
      @PathVariable("id") long id,
      @RequestParam("slug") String slug,
      @RequestParam(name = "kana", defaultValue = "") String kana,
      @RequestParam(name = "english", defaultValue = "") String english) {
    var document = imports.get(new ImportId(id));
    var name = document.outline().ward();
    if (name == null) {
      return html.refuse(visit, new Refused<>("desk.refused.no-ward"));
    }
    var names = new WardForm(slug, kana, english).names(name);
    return switch (wards.enter(Corrections.OFFICER, document.municipality(), names)) {
      case Accepted<Ward> _ ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create(ReviewPages.address(document.id()) + "#head"))
              .build();
      case Refused<Ward> refused -> html.refuse(visit, refused);
    };
  }
}
