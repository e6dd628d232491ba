package org.kusei.cataloguing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.platform.Check;
import org.kusei.reform.ReformProgrammes;
import org.kusei.search.Catalogue;
import org.kusei.search.Catalogue.Stored;
import org.kusei.search.Volume;

/** What can be found, against what the record says. */
final class CatalogueCheck implements Check {
  private final PublishedTexts texts;
  private final ReformProgrammes programmes;
  private final Catalogue catalogue;
  private final Municipalities municipalities;

  CatalogueCheck(
      PublishedTexts texts,
      ReformProgrammes programmes,
      Catalogue catalogue,
      Municipalities municipalities) {
    this.texts = texts;
    this.programmes = programmes;
    this.catalogue = catalogue;
    this.municipalities = municipalities;
  }

  @Override
  public String key() {
    return "selfcheck.catalogue";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    for (var city : municipalities.list()) {
      compared += compare(city, differences);
    }
    return new Result(compared, differences);
  }

  private int compare(Municipality city, List<Difference> differences) {
    var stored = new HashMap<String, Stored>();
    catalogue.forEach(city.id().value(), each -> stored.put(each.volume().address(), each));
    int before = stored.size();
    texts.forEach(
        city,
        programmes,
        (volume, current, entries) -> compare(volume, current, entries, stored, differences));
    stored
        .values()
        .forEach(left ->
            differences.add(new Difference(left.volume().address(), "-", entries(left.entries()))));
    return before;
  }

  private static void compare(
      Volume volume,
      boolean current,
      List<Volume.Entry> entries,
      Map<String, Stored> stored,
      List<Difference> differences) {
    var found = stored.remove(volume.address());
    if (found == null) {
      differences.add(new Difference(volume.address(), entries(entries), "-"));
    } else if (!found.entries().equals(entries)) {
      differences.add(new Difference(volume.address(), entries(entries), entries(found.entries())));
    } else if (found.current() != current) {
      differences.add(
          new Difference(volume.address(), "current " + current, "current " + found.current()));
    }
  }

  /** How many, and a short hash of what they say. */
  private static String entries(List<Volume.Entry> entries) {
    return entries.size() + " (" + Integer.toHexString(entries.hashCode()) + ")";
  }
}
