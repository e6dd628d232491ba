package org.kusei.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.lexicon.Subjects;
import org.kusei.plan.Issue;
import org.kusei.plan.Likeness;

/**
 * A column of the city's year: issues of two wards or more that share something. First the subjects
 * of the field ({@link Standing}); issues that share none with another ward by a tag of their own
 * (タグ); what is left by the likeness of titles.
 */
record CityColumn(Shared shared, List<Held> issues) {

  /** What the issues of a column share. */
  sealed interface Shared {
    /** A subject of the field, by its name in the lexicon. */
    record BySubject(String name) implements Shared {}

    /** A tag that wards gave their issues. */
    record ByTag(String tag) implements Shared {}

    /** Titles that are alike; the first of them. */
    record ByTitle(String title) implements Shared {}
  }

  /**
   * An issue of a ward, and what it has of the column.
   *
   * @param words of the subject that it says; empty where the column is none of a subject
   */
  record Held(Edition edition, Issue issue, List<String> words) {
    Held {
      words = List.copyOf(words);
    }

    boolean is(Held other) {
      return issue.key().equals(other.issue.key());
    }
  }

  CityColumn {
    issues = List.copyOf(issues);
  }

  long wards() {
    return issues.stream().map(held -> held.edition.ward().id()).distinct().count();
  }

  boolean has(Held held) {
    return issues.stream().anyMatch(held::is);
  }

  List<Held> of(Edition edition) {
    return issues.stream().filter(held -> held.edition.id().equals(edition.id())).toList();
  }

  /** The columns that wards share, the most shared first. */
  static List<CityColumn> of(List<Edition> editions, Subjects subjects) {
    var all =
        editions.stream()
            .flatMap(edition ->
                edition.issues().stream().map(issue -> new Held(edition, issue, List.of())))
            .toList();
    var columns = new ArrayList<CityColumn>();
    columns.addAll(shared(bySubject(all, subjects)));
    columns.addAll(shared(byTag(without(all, columns))));
    columns.addAll(shared(byTitle(without(all, columns))));
    columns.sort(Comparator.comparingLong(CityColumn::wards).reversed());
    return List.copyOf(columns);
  }

  private static List<CityColumn> shared(Stream<CityColumn> columns) {
    return columns.filter(column -> column.wards() > 1).toList();
  }

  private static List<Held> without(List<Held> issues, List<CityColumn> columns) {
    return issues.stream().filter(held -> isAlone(held, columns)).toList();
  }

  /** Whether it stands in none of these. */
  static boolean isAlone(Held held, List<CityColumn> columns) {
    return columns.stream().noneMatch(column -> column.has(held));
  }

  private static Stream<CityColumn> bySubject(List<Held> issues, Subjects subjects) {
    Map<String, List<Held>> held = new LinkedHashMap<>();
    subjects.all().forEach(subject -> held.put(subject.name(), new ArrayList<>()));
    for (var each : issues) {
      for (var standing : Standing.of(each.issue, subjects)) {
        held.computeIfAbsent(standing.subject().name(), _ -> new ArrayList<>())
            .add(new Held(each.edition, each.issue, standing.words()));
      }
    }
    return held.entrySet().stream()
        .map(entry -> new CityColumn(new Shared.BySubject(entry.getKey()), entry.getValue()));
  }

  private static Stream<CityColumn> byTag(List<Held> issues) {
    return issues.stream()
        .flatMap(held -> held.issue.content().tags().stream())
        .distinct()
        .map(tag ->
            new CityColumn(
                new Shared.ByTag(tag),
                issues.stream()
                    .filter(held -> held.issue.content().tags().contains(tag))
                    .toList()));
  }

  /** One that is alike to several makes one column of them. */
  private static Stream<CityColumn> byTitle(List<Held> issues) {
    List<List<Held>> groups = new ArrayList<>();
    for (var held : issues) {
      var title = Likeness.of(held.issue.content().title());
      Predicate<Held> alike =
          other -> Likeness.of(other.issue.content().title()).to(title) >= Likeness.THRESHOLD;
      var own = groups.stream().filter(group -> group.stream().anyMatch(alike)).toList();
      var joined = new ArrayList<Held>();
      own.forEach(joined::addAll);
      joined.add(held);
      groups.removeAll(own);
      groups.add(joined);
    }
    return groups.stream()
        .map(group ->
            new CityColumn(new Shared.ByTitle(group.getFirst().issue.content().title()), group));
  }

  /** The subject that it speaks of most, though no other ward's issue does. */
  static Optional<Standing> strongest(Issue issue, Subjects subjects) {
    return Standing.of(issue, subjects).stream().findFirst();
  }
}
