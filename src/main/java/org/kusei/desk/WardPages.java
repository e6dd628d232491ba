package org.kusei.desk;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.organization.NewWards;
import org.kusei.organization.Ward;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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

  /** What the form says of the ward; all but the slug may be left out. */
  record WardForm(@Nullable String slug, @Nullable String kana, @Nullable String english) {

    NewWards.Names names(String name) {
      var address = or(slug, "");
      return new NewWards.Names(address, name, or(kana, name), or(english, address));
    }

    private static String or(@Nullable String typed, String otherwise) {
      return typed == null || typed.isBlank() ? otherwise : typed.strip();
    }
  }

  @PostMapping("/desk/imports/{id:[0-9]{1,18}}/ward")
  @Needs(Action.ENTER_WARD)
  ResponseEntity<String> enter(
      Visit visit, Officer officer, @PathVariable("id") long id, WardForm form) {
    var document = imports.get(new ImportId(id));
    var name = document.outline().ward();
    if (name == null) {
      return html.refuse(visit, new Refused<>("desk.refused.no-ward"));
    }
    return switch (wards.enter(officer.actor(), document.municipality(), form.names(name))) {
      case Accepted<Ward> _ ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create(ReviewSheet.address(document.id()) + "#head"))
              .build();
      case Refused<Ward> refused -> html.refuse(visit, refused);
    };
  }
}
