package org.kusei.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kusei.lexicon.Subjects;
import org.kusei.lexicon.Subjects.Subject;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;

/**
 * How much a management issue (経営課題) speaks of a subject. Each place counts once that has a word of
 * the subject: the issue's title and tags {@value #TITLE}, titles and tags beneath it {@value
 * #TITLE_BENEATH}, a paragraph {@value #PARAGRAPH}. An issue stands under the subjects that its own
 * title or tags name, and under those that reach at least half of what its strongest reaches, and
 * {@value #LEAST}.
 *
 * @param titled its own title or tags name the subject
 * @param words that speak of it, the weightiest first
 */
record Standing(Subject subject, int points, boolean titled, List<String> words) {
  static final int TITLE = 5;
  static final int TITLE_BENEATH = 2;
  static final int PARAGRAPH = 1;
  static final int LEAST = 3;

  Standing {
    words = List.copyOf(words);
  }

  /** Under which subjects the issue stands, the strongest first. */
  static List<Standing> of(Issue issue, Subjects subjects) {
    var counting = new Counting(subjects);
    counting.add(issue, TITLE);
    var all =
        subjects.all().stream()
            .filter(counting.points::containsKey)
            .map(counting::standing)
            .sorted(Comparator.comparingInt(Standing::points).reversed())
            .toList();
    return all.stream().filter(each -> each.stands(all.getFirst().points)).toList();
  }

  private boolean stands(int strongest) {
    return titled || (points >= LEAST && points * 2 >= strongest);
  }

  /** Walks an issue and all beneath it. */
  private static final class Counting {
    private final Subjects subjects;
    private final Map<Subject, Integer> points = new LinkedHashMap<>();
    private final Map<Subject, Map<String, Integer>> words = new LinkedHashMap<>();
    private final List<Subject> titled = new ArrayList<>();

    Counting(Subjects subjects) {
      this.subjects = subjects;
    }

    void add(Node node, int weight) {
      var content = node.content();
      place(content.title(), weight);
      content.tags().forEach(tag -> place(tag, weight));
      content.paragraphs().forEach(text -> place(text, PARAGRAPH));
      node.children().forEach(child -> add(child, TITLE_BENEATH));
    }

    private void place(String text, int weight) {
      for (var said : new HashSet<>(subjects.in(text))) {
        words
            .computeIfAbsent(said.subject(), _ -> new LinkedHashMap<>())
            .merge(said.word(), weight, Integer::sum);
      }
      for (var subject : subjectsOf(text)) {
        points.merge(subject, weight, Integer::sum);
        if (weight == TITLE) {
          titled.add(subject);
        }
      }
    }

    private List<Subject> subjectsOf(String text) {
      return subjects.in(text).stream().map(Subjects.Said::subject).distinct().toList();
    }

    /** Of words that weigh the same the one that the list has first stands first. */
    Standing standing(Subject subject) {
      var counts = words.getOrDefault(subject, Map.of());
      var told =
          IntStream.range(0, subject.words().size())
              .mapToObj(subject.words()::get)
              .filter(counts::containsKey)
              .sorted(
                  Comparator.comparingInt((String word) -> counts.getOrDefault(word, 0)).reversed())
              .toList();
      return new Standing(subject, points.getOrDefault(subject, 0), titled.contains(subject), told);
    }
  }
}
