package org.kusei.desk;

import java.util.Map;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.intake.Import;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrects the items of a reform programme's review. */
@Controller
final class ItemPages {
  private final Imports imports;
  private final ReviewSheet sheet;

  ItemPages(Imports imports, ReviewSheet sheet) {
    this.imports = imports;
    this.sheet = sheet;
  }

  @PostMapping("/desk/imports/{id:[0-9]{1,18}}/items/{item:[0-9]{1,4}}")
  @Needs(Action.CORRECT_DOCUMENT)
  ResponseEntity<String> correct(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @PathVariable("item") int item,
      @RequestParam Map<String, String> form) {
    var key = new ImportId(id);
    var edited =
        Corrections.of(officer.actor(), imports, key, Corrections.version(form)).item(item, form);
    return switch (edited.result()) {
      case Accepted<Import> _ ->
          ReviewSheet.seeOther(ReviewSheet.address(key) + "#" + Editing.item(item));
      case Refused<Import> refused -> sheet.again(visit, key, refused, Editing.item(item), form);
    };
  }
}
