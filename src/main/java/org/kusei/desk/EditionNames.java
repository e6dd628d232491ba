package org.kusei.desk;

import java.util.Locale;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.platform.Texts;

/** How readers know an edition: its name and its address, as the public pages say them. */
final class EditionNames {

  static String name(Texts texts, EditionSummary edition) {
    return texts.text(
        "edition.title",
        policy(texts, edition),
        Integer.toString(edition.number()),
        texts.text("stage." + edition.stage().name().toLowerCase(Locale.ROOT)));
  }

  static String policy(Texts texts, EditionSummary edition) {
    var ward = edition.ward();
    return texts.text(
        "policy.title",
        texts.japanese() ? ward.name() : ward.english(),
        texts.text("year.short", edition.year().japanese(), edition.year().toString()));
  }

  static String address(EditionSummary edition) {
    return Addresses.edition(edition.ward(), edition.year(), edition.number());
  }

  private EditionNames() {}
}
