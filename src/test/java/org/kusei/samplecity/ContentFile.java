package org.kusei.samplecity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.OutlineNode.Kind;

/**
 * Reads a content file: one ward through its years. An edition names the one it follows ({@code
 * from}); a node, a reform item or a list that it names without saying anything new is as before.
 * The layout is told in docs/sample-city.md.
 */
final class ContentFile {

  static final Path FOLDER = Path.of("src/test/resources/sample-city/content");

  private static final Set<String> LISTS =
      Set.of("goals", "missions", "principles", "achievements", "remaining", "attachments");
  private static final Set<String> INHERITED_LISTS = Set.of("goals", "missions", "principles");
  private static final Set<String> PARTS =
      Set.of(
          "purpose",
          "approach",
          "actions",
          "outcome",
          "performance",
          "done",
          "rating",
          "assessment",
          "rest",
          "next");

  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private Plan plan = Plan.of("");
  private @Nullable Plan before;
  private List<Para> paragraphs = new ArrayList<>();
  private @Nullable Item item;
  private @Nullable ReformEntry reform;
  private String part = "";
  private boolean fresh;

  private ContentFile() {}

  static List<Plan> read(Path file) {
    var reading = new ContentFile();
    try {
      for (var line : Files.readAllLines(file)) {
        reading.line(line);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return List.copyOf(reading.plans.values());
  }

  /** All documents of the city, in the order in which they are accepted. */
  static List<Plan> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().flatMap(file -> read(file).stream()).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    var at = line.indexOf(' ');
    var word = at < 0 ? line : line.substring(0, at);
    var rest = at < 0 ? "" : line.substring(at + 1).strip();
    switch (word) {
      case "@" -> edition(rest);
      case "-", "+", "~" -> paragraph(word, rest);
      case "¥" -> sums(rest);
      case "I", "S", "T" -> node(word, rest);
      case "R" -> reform(rest);
      case "V" -> review(rest);
      default -> heading(word, rest);
    }
  }

  private void edition(String rest) {
    var words = rest.split(" from ", -1);
    plan = Plan.of(words[0].strip());
    plans.put(plan.id(), plan);
    before = words.length > 1 ? plans.get(words[1].strip()) : null;
    if (before != null) {
      plan.head().putAll(before.head());
      List.of("quirks", "format", "file").forEach(plan.head()::remove);
      INHERITED_LISTS.forEach(name -> plan.lists().put(name, before.list(name)));
    }
    if (words.length > 1 && before == null) {
      throw new IllegalArgumentException("no edition before: " + rest);
    }
    part = "";
  }

  private void heading(String word, String rest) {
    if (LISTS.contains(word)) {
      part = "list";
      paragraphs = new ArrayList<>();
      plan.lists().put(word, paragraphs);
    } else if (PARTS.contains(word)) {
      part = word;
    } else {
      plan.head().put(word, rest);
    }
  }

  private void paragraph(String word, String rest) {
    switch (part) {
      case "list" -> paragraphs.add(Para.read(rest));
      case "node" -> nodeText(word, rest);
      case "reform" -> action(rest);
      default -> plan.reviews().getLast().add(part, rest);
    }
  }

  private void nodeText(String word, String rest) {
    if (item == null) {
      throw new IllegalArgumentException("no node for: " + rest);
    }
    var texts = item.texts();
    switch (word) {
      case "+" -> texts.add(Para.read(rest));
      case "~" -> {
        var at = rest.indexOf(' ');
        texts.set(Integer.parseInt(rest.substring(0, at)) - 1, Para.read(rest.substring(at)));
      }
      default -> {
        if (fresh) {
          texts.clear();
          fresh = false;
        }
        texts.add(Para.read(rest));
      }
    }
  }

  private void action(String rest) {
    if (reform == null) {
      throw new IllegalArgumentException("no reform item for: " + rest);
    }
    if (fresh) {
      reform.actions().clear();
      fresh = false;
    }
    reform.actions().add(rest);
  }

  private void sums(String rest) {
    if (item == null) {
      throw new IllegalArgumentException("no node for: " + rest);
    }
    item.sums().addAll(Sum.read(rest, plan.year().start()));
  }

  private void node(String word, String rest) {
    var flags = new TreeSet<String>();
    var words = new ArrayList<String>();
    Arrays.stream(rest.split(" ", -1))
        .forEach(token -> {
          if (token.startsWith("!")) {
            flags.add(token.substring(1));
          } else {
            words.add(token);
          }
        });
    var key = words.removeFirst();
    var code = words.removeFirst();
    var earlier = earlier(key);
    var title = words.isEmpty() && earlier != null ? earlier.title() : String.join(" ", words);
    if (title.isEmpty()) {
      throw new IllegalArgumentException(plan.id() + ": no title for " + key);
    }
    item = Item.of(kind(word), key, code.equals("-") ? null : code, title, flags);
    if (earlier != null) {
      item.texts().addAll(earlier.texts());
    }
    part = "node";
    fresh = true;
    place(item);
  }

  /** The node of that key in the edition this one follows, else in the last that had it. */
  private @Nullable Item earlier(String key) {
    if (before == null) {
      return null;
    }
    var found = find(before.issues(), key);
    for (var older : List.copyOf(plans.values()).reversed()) {
      if (found == null && !older.id().equals(plan.id())) {
        found = find(older.issues(), key);
      }
    }
    return found;
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "I" -> Kind.ISSUE;
      case "S" -> Kind.STRATEGY;
      default -> Kind.INITIATIVE;
    };
  }

  private void place(Item added) {
    switch (added.kind()) {
      case ISSUE -> plan.issues().add(added);
      case STRATEGY -> plan.issues().getLast().children().add(added);
      case INITIATIVE -> parent(added).children().add(added);
    }
  }

  private Item parent(Item initiative) {
    var issue = plan.issues().getLast();
    var strategies = issue.children(Kind.STRATEGY);
    var code = initiative.code();
    if (code == null) {
      return strategies.isEmpty() ? issue : strategies.getLast();
    }
    return strategies.stream()
        .filter(strategy -> strategy.code() != null && code.startsWith(strategy.code() + "-"))
        .findFirst()
        .orElse(issue);
  }

  static @Nullable Item find(List<Item> items, String key) {
    for (var candidate : items) {
      var found = candidate.key().equals(key) ? candidate : find(candidate.children(), key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void reform(String rest) {
    var at = rest.indexOf('[');
    var references =
        at < 0
            ? List.<String>of()
            : Arrays.stream(rest.substring(at + 1, rest.indexOf(']')).split(",", -1)).toList();
    var words = (at < 0 ? rest : rest.substring(0, at)).strip().split(" ", 3);
    var earlier =
        before == null
            ? null
            : before.reform().stream()
                .filter(r -> r.key().equals(words[0]))
                .findFirst()
                .orElse(null);
    if (words.length < 3 && earlier == null) {
      throw new IllegalArgumentException(plan.id() + ": no title for " + rest);
    }
    var title = words.length < 3 && earlier != null ? earlier.title() : words[2];
    var actions = new ArrayList<>(earlier == null ? List.<String>of() : earlier.actions());
    var refs = references.isEmpty() && earlier != null ? earlier.references() : references;
    reform =
        new ReformEntry(words[0], words[1].equals("-") ? null : words[1], title, refs, actions);
    plan.reform().add(reform);
    part = "reform";
    fresh = true;
  }

  private void review(String rest) {
    var words = rest.split(" ", 2);
    plan.reviews().add(ReviewEntry.of(words[0], words[1]));
    part = "";
  }
}
