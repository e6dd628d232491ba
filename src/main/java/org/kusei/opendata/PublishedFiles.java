package org.kusei.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kusei.edition.EditionSummary;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.Parts;
import org.kusei.prepared.PublicPage;

/**
 * Which files and answers of the API can be prepared: all but those that answer a question of their
 * reader, and the bulk files, which are as large as the record and stream.
 */
final class PublishedFiles implements PageSource {
  private static final String NAME = "data";
  private static final String ALL = Parts.CITY + "/" + NAME;
  private static final String DESCRIPTIONS = "api";

  private final Exports exports;
  private final PolicyApi api;
  private final IndicatorApi indicators;
  private final FeedPages feed;
  private final DataPages data;

  PublishedFiles(
      Exports exports, PolicyApi api, IndicatorApi indicators, FeedPages feed, DataPages data) {
    this.exports = exports;
    this.api = api;
    this.indicators = indicators;
    this.feed = feed;
    this.data = data;
  }

  @Override
  public List<String> parts() {
    var own = Stream.of(ALL, DESCRIPTIONS);
    var years = policies().map(PublishedFiles::part);
    return Stream.concat(own, years).toList();
  }

  private Stream<EditionSummary> policies() {
    return exports.listCurrent(Selection.everything()).stream();
  }

  private static String part(EditionSummary policy) {
    return Parts.below(Parts.year(policy.ward().slug(), policy.year()), NAME);
  }

  @Override
  public List<PublicPage> pages(String part) {
    return switch (part) {
      case ALL ->
          List.of(
              PublicPage.ofLanguages("/data", data::data),
              PublicPage.ofAll(FeedPages.ADDRESS, _ -> feed.feed()),
              PublicPage.ofAll(Links.POLICIES, _ -> api.list(Map.of())));
      case DESCRIPTIONS ->
          List.of(
              PublicPage.ofAll("/api/v1/openapi.json", _ -> api.description()),
              PublicPage.ofAll("/api/v1/edition.schema.json", _ -> api.schema()));
      default -> policies().filter(each -> part(each).equals(part)).flatMap(this::files).toList();
    };
  }

  private Stream<PublicPage> files(EditionSummary policy) {
    var ward = policy.ward().slug();
    var year = policy.year().toString();
    var files = new ArrayList<PublicPage>();
    for (var name : names(year)) {
      files.add(
          PublicPage.ofAll(
              Links.POLICIES + "/" + ward + "/" + name, _ -> api.current(ward, name, null)));
    }
    files.add(PublicPage.ofAll(Links.editions(policy), _ -> api.editions(ward, year)));
    var measured = Links.POLICIES + "/" + ward + "/" + year + "/indicators";
    files.add(PublicPage.ofAll(measured + ".json", _ -> indicators.json(ward, year)));
    files.add(PublicPage.ofAll(measured + ".csv", _ -> indicators.csv(ward, year)));
    for (var edition : exports.listEditions(ward, policy.year())) {
      for (var name : names(Integer.toString(edition.number()))) {
        files.add(
            PublicPage.ofAll(
                Links.editions(policy) + "/" + name, _ -> api.edition(ward, year, name, null)));
      }
    }
    return files.stream();
  }

  /** As such, and in each form. */
  private static List<String> names(String name) {
    var forms = Arrays.stream(Format.values()).map(each -> name + "." + each.extension());
    return Stream.concat(Stream.of(name), forms).toList();
  }
}
