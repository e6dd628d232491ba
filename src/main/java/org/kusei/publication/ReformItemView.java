package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Sourced;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.text.Prose;

/**
 * An item of the city's reform programme as a ward takes it up.
 *
 * @param programme address of the item in the city's review of the year; null where none is known
 */
public record ReformItemView(
    @Nullable String code,
    String title,
    String references,
    List<Prose> actions,
    @Nullable String programme) {

  static List<ReformItemView> of(Edition edition, Optional<ReformProgramme> programme) {
    return edition.reformItems().stream().map(item -> of(item, programme)).toList();
  }

  private static ReformItemView of(ReformItem item, Optional<ReformProgramme> programme) {
    return new ReformItemView(
        item.code(),
        item.title(),
        String.join(" ", item.references()),
        Prose.of(item.actions()),
        programme.flatMap(each -> each.find(item).map(found -> address(each, found))).orElse(null));
  }

  private static String address(ReformProgramme programme, ProgrammeItem item) {
    var position = programme.items().stream().map(Sourced::value).toList().indexOf(item);
    return ReformAddresses.year(programme.year()) + "#" + ReformAddresses.anchor(position);
  }
}
