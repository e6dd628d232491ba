package org.kusei.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kusei.review.Scheme.Code;
import org.kusei.review.Scheme.Dimension;

/**
 * What is known of one subject: its figures, how it is judged, and how what is below it is judged.
 *
 * @param figures {@code reached}, {@code missed}, {@code below-withdrawal} or {@code none}, as many
 *     as hold
 * @param codes by dimension
 * @param below codes of the subjects directly below, by dimension
 */
record Judged(
    Scheme scheme,
    ReviewKind kind,
    Subject.Sort sort,
    Set<String> figures,
    Map<String, String> codes,
    List<Map<String, String>> below) {

  /** What the scheme's table suggests, by dimension; nothing where no row holds. */
  Map<String, String> suggestions() {
    var dimensions =
        scheme.dimensions(sort, kind).stream().map(Dimension::id).collect(Collectors.toSet());
    var facts = facts();
    return scheme.suggestions().stream()
        .filter(rule -> rule.of() == sort && dimensions.contains(String.valueOf(rule.dimension())))
        .filter(rule -> facts.containsAll(rule.when()))
        .collect(
            Collectors.toMap(
                rule -> String.valueOf(rule.dimension()),
                rule -> String.valueOf(rule.code()),
                (first, _) -> first));
  }

  /** Where what was judged does not agree; keys of sentences. */
  List<String> warnings(Entry entry) {
    var facts = facts();
    var warnings = new ArrayList<String>();
    scheme.warnings().stream()
        .filter(rule -> rule.of() == sort && facts.containsAll(rule.when()))
        .forEach(rule -> warnings.add("review.warning." + rule.key()));
    var judgedAs = codes.entrySet().stream().flatMap(e -> find(sort, e).stream()).toList();
    if (judgedAs.stream().anyMatch(code -> code.has("needs-remedy"))) {
      if (entry.problem().isBlank()) {
        warnings.add("review.warning.no-problem");
      }
      if (entry.remedy().isBlank()) {
        warnings.add("review.warning.no-remedy");
      }
    }
    if (judgedAs.stream().anyMatch(code -> code.has("needs-reason")) && entry.reason().isBlank()) {
      warnings.add("review.warning.no-reason");
    }
    return warnings.stream().distinct().toList();
  }

  /** Everything that rules can ask for and that is so. */
  Set<String> facts() {
    var facts = new HashSet<String>();
    figures.forEach(figure -> facts.add("figures:" + figure));
    codes.entrySet().forEach(entry -> marks(sort, entry).forEach(facts::add));
    var lists = below.stream().map(this::marksBelow).toList();
    lists.forEach(marks -> marks.forEach(mark -> facts.add("below:any:" + mark)));
    if (!lists.isEmpty()) {
      lists.getFirst().stream()
          .filter(mark -> lists.stream().allMatch(marks -> marks.contains(mark)))
          .forEach(mark -> facts.add("below:all:" + mark));
    }
    return facts;
  }

  private List<String> marksBelow(Map<String, String> judged) {
    return judged.entrySet().stream().flatMap(entry -> marks(sortBelow(), entry).stream()).toList();
  }

  private Subject.Sort sortBelow() {
    return sort == Subject.Sort.ISSUE ? Subject.Sort.STRATEGY : Subject.Sort.INITIATIVE;
  }

  private List<String> marks(Subject.Sort of, Map.Entry<String, String> judged) {
    return find(of, judged).stream()
        .flatMap(code -> code.marks().stream())
        .map(mark -> judged.getKey() + ":" + mark)
        .toList();
  }

  private Optional<Code> find(Subject.Sort of, Map.Entry<String, String> judged) {
    return scheme.dimensions(of, kind).stream()
        .filter(dimension -> dimension.id().equals(judged.getKey()))
        .findAny()
        .flatMap(dimension -> dimension.find(judged.getValue()));
  }
}
