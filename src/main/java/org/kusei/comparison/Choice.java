package org.kusei.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.organization.Ward;

/** The editions that a reader may choose for one side, in groups. */
public record Choice(String name, String label, List<Group> groups) {

  /** The editions of one ward. */
  public record Group(String label, List<Option> options) {
    public Group {
      options = List.copyOf(options);
    }
  }

  /** An edition and how the address names it. */
  public record Option(String value, String label, boolean chosen) {}

  public Choice {
    groups = List.copyOf(groups);
  }

  /** All editions of the page's ward; of the others those that hold now. */
  static Choice of(Names names, City city, Ward page, String side, String chosen) {
    var groups = new ArrayList<Group>();
    groups.add(new Group(names.ward(page), own(names, city, page, chosen)));
    city.wards().stream()
        .filter(ward -> !ward.id().equals(page.id()))
        .map(ward -> new Group(names.ward(ward), others(names, city, ward, chosen)))
        .filter(group -> !group.options.isEmpty())
        .forEach(groups::add);
    return new Choice(side, names.text("compare." + side), groups);
  }

  private static List<Option> own(Names names, City city, Ward ward, String chosen) {
    return city.policies().years(ward.id()).stream()
        .flatMap(year -> {
          var editions = city.policies().listEditions(ward.id(), year);
          var current = new EditionName(null, year, null);
          var whole =
              Stream.of(
                  new Option(
                      current.toString(),
                      names.text("compare.option.current", names.year(year)),
                      chosen.equals(current.toString())));
          return editions.size() < 2
              ? whole
              : Stream.concat(
                  whole,
                  editions.reversed().stream()
                      .map(edition -> {
                        var value = new EditionName(null, year, edition.number()).toString();
                        return new Option(
                            value,
                            names.text(
                                "compare.option.edition",
                                names.year(year),
                                Integer.toString(edition.number()),
                                names.stage(edition.stage())),
                            chosen.equals(value));
                      }));
        })
        .toList();
  }

  private static List<Option> others(Names names, City city, Ward ward, String chosen) {
    return city.policies().years(ward.id()).stream()
        .map(year -> {
          var value = new EditionName(ward.slug(), year, null).toString();
          return new Option(
              value,
              names.text("compare.option.other", names.ward(ward), names.year(year)),
              chosen.equals(value));
        })
        .toList();
  }
}
