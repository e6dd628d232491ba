package org.kusei.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Draft;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Sourced;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;

/** The items of the city's reform programme from which a plan chooses those it takes up. */
final class ReformChoices {
  private final @Nullable ReformProgramme programme;

  private ReformChoices(@Nullable ReformProgramme programme) {
    this.programme = programme;
  }

  /** Those of the last review on record that the plan can know. */
  static ReformChoices of(ReformProgrammes programmes, Draft draft) {
    return new ReformChoices(
        programmes.findFor(draft.ward().municipality(), draft.year()).orElse(null));
  }

  private List<ProgrammeItem> items() {
    return programme == null ? List.of() : programme.items().stream().map(Sourced::value).toList();
  }

  List<String> labels() {
    return items().stream().map(ProgrammeItem::label).toList();
  }

  /** What the plan's item takes up; empty where nothing on record is meant. */
  String label(ReformItem item) {
    return programme == null ? "" : programme.find(item).map(ProgrammeItem::label).orElse("");
  }

  /** Address of what it takes up; null where nothing on record is meant. */
  @Nullable String address(ReformItem item) {
    return programme == null
        ? null
        : programme
            .find(item)
            .map(found -> "/reform/" + programme.year() + "#item-" + (items().indexOf(found) + 1))
            .orElse(null);
  }

  /** The one that is meant by number, by title or by both. */
  Optional<ProgrammeItem> find(String typed) {
    var asked = plain(typed);
    return items().stream()
        .filter(item ->
            asked.equals(plain(item.label()))
                || asked.equals(plain(item.title()))
                || (item.code() != null && asked.equals(plain(item.code()))))
        .findFirst();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replaceAll("[‐-―−]", "-");
  }

  /** The plan's item that takes that one up by its number, and has its title where it had none. */
  ReformItem linked(ReformItem item, ProgrammeItem chosen) {
    var title = item.title().isEmpty() ? chosen.title() : item.title();
    var titled = new ReformItem(item.code(), title, item.references(), item.actions());
    if (programme == null || programme.find(titled).filter(chosen::equals).isPresent()) {
      return titled;
    }
    var before = programme.find(item).map(ProgrammeItem::code).orElse(null);
    var references = new ArrayList<>(item.references());
    references.removeIf(line -> line.equals(before));
    if (chosen.code() != null) {
      references.addFirst(chosen.code());
    }
    return new ReformItem(item.code(), title, references, item.actions());
  }
}
