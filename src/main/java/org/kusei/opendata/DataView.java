package org.kusei.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Page;

/** Everything that can be taken out in bulk. */
public record DataView(Page page, List<Row> rows) {

  /** The files of one year, or of all. */
  public record Row(String name, List<File> files) {}

  /** One file. */
  public record File(String name, String href) {}

  static DataView of(Page page, List<FiscalYear> years) {
    var all = new Row(page.texts().text("data.all"), files("all"));
    return new DataView(
        page,
        years.isEmpty()
            ? List.of()
            : Stream.concat(Stream.of(all), years.stream().map(year -> row(page, year))).toList());
  }

  private static Row row(Page page, FiscalYear year) {
    var name =
        page.texts().japanese() ? year.japanese() : page.texts().text("data.year", year.toString());
    return new Row(name, files(year.toString()));
  }

  private static List<File> files(String name) {
    return Arrays.stream(Format.values()).map(format -> file(name, format)).toList();
  }

  private static File file(String name, Format format) {
    var shown =
        switch (format) {
          case JSON -> "JSON Lines";
          case CSV -> "CSV";
          case STRATML -> "StratML (ZIP)";
        };
    return new File(shown, "/data/" + name + "." + Bulk.extension(format));
  }
}
