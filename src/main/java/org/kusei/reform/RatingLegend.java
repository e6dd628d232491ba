package org.kusei.reform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kusei.organization.FiscalYear;

/**
 * What the marks of a range of fiscal years mean (達成状況の凡例), as the city's plan of those years
 * explained them. Data, in {@code reform/legends.txt}; years that it does not have are not known.
 */
public record RatingLegend(int from, int to, List<Meaning> meanings) {

  /** A mark and its meaning in both languages. */
  public record Meaning(String mark, String japanese, String english) {}

  public RatingLegend {
    meanings = List.copyOf(meanings);
  }

  /** The legend of that year, where one is known. */
  public static Optional<RatingLegend> find(FiscalYear year) {
    return all().stream()
        .filter(each -> each.from <= year.start() && year.start() <= each.to)
        .findFirst();
  }

  private static List<RatingLegend> all() {
    return lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(RatingLegend::read)
        .toList();
  }

  /** {@code 2012-2019 | ① 概ね順調 / mostly on track | …}. */
  private static RatingLegend read(String line) {
    var fields = line.split("\\s*\\|\\s*", -1);
    var years = fields[0].split("-", -1);
    return new RatingLegend(
        Integer.parseInt(years[0]),
        Integer.parseInt(years[1]),
        List.of(fields).subList(1, fields.length).stream().map(RatingLegend::meaning).toList());
  }

  private static Meaning meaning(String field) {
    var mark = field.split(" ", 2);
    var words = mark[1].split("\\s*/\\s*", -1);
    return new Meaning(mark[0], words[0], words[1]);
  }

  private static List<String> lines() {
    try (var in =
        Objects.requireNonNull(RatingLegend.class.getResourceAsStream("/reform/legends.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
