package org.kusei.desk;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;
import org.kusei.intake.ImportId;
import org.kusei.intake.Imports;
import org.kusei.organization.Wards;

/** Whose a document is: its ward's, the city's for the reform programme, nobody's until it says. */
final class ImportSubjects implements Subjects {
  private final Imports imports;
  private final Wards wards;

  ImportSubjects(Imports imports, Wards wards) {
    this.imports = imports;
    this.wards = wards;
  }

  @Override
  public boolean know(Action action) {
    return switch (action) {
      case CORRECT_DOCUMENT, REJECT_DOCUMENT, ACCEPT_DOCUMENT, ENTER_WARD -> true;
      default -> false;
    };
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    var document = imports.get(new ImportId(Long.parseLong(path.getOrDefault("id", "0"))));
    var named = document.outline().ward();
    if (named == null) {
      return document.outline().reviewItems().isEmpty()
          ? Optional.empty()
          : Optional.of(new Place.City());
    }
    var ward = wards.findByName(document.municipality(), named);
    // a name that no ward has may be misread, and anyone may mend it; to enter a ward is the city's
    return ward.isEmpty() && action != Action.ENTER_WARD
        ? Optional.empty()
        : Optional.of(
            ward.<Place>map(known -> new Place.OfWard(known.id())).orElseGet(Place.City::new));
  }
}
