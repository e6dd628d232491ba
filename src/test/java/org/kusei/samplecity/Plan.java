package org.kusei.samplecity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Stage;
import org.kusei.source.Format;

/**
 * One document's content: an edition of a ward's policy, or the review of the reform programme.
 *
 * @param head single values: file, year, stage, date, head, form, contact, dialect
 * @param lists paragraphs by part: goals, missions, principles, achievements, remaining,
 *     attachments
 */
record Plan(
    String id,
    Map<String, String> head,
    Map<String, List<Para>> lists,
    List<Item> issues,
    List<ReformEntry> reform,
    List<ReviewEntry> reviews) {

  static Plan of(String id) {
    return new Plan(
        id,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  String get(String key) {
    var value = head.get(key);
    if (value == null) {
      throw new NoSuchElementException(id + " has no " + key);
    }
    return value;
  }

  @Nullable String find(String key) {
    return head.get(key);
  }

  boolean says(String key, String value) {
    return value.equals(head.get(key));
  }

  List<Para> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  boolean is(String quirk) {
    return (" " + head.getOrDefault("quirks", "") + " ").contains(" " + quirk + " ");
  }

  FiscalYear year() {
    return new FiscalYear(Integer.parseInt(get("year")));
  }

  @Nullable Stage stage() {
    var stage = find("stage");
    return stage == null ? null : Stage.valueOf(stage.toUpperCase(Locale.ROOT));
  }

  LocalDate date() {
    return LocalDate.parse(get("date"));
  }

  Format format() {
    return Format.valueOf(get("format").toUpperCase(Locale.ROOT));
  }

  String file() {
    return get("file");
  }

  @Override
  public String toString() {
    return file();
  }
}
