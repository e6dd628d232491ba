package org.kusei.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An element of a StratML document being read. What is not as it should be is noted and read as
 * something harmless; what was read counts only when nothing was noted.
 */
final class StratmlPlace {
  private final XmlElement element;
  private final String path;
  private final List<String> problems;

  StratmlPlace(XmlElement element, String path, List<String> problems) {
    this.element = element;
    this.path = path;
    this.problems = problems;
  }

  String name() {
    return element.name();
  }

  List<StratmlPlace> list(String name) {
    var list = new ArrayList<StratmlPlace>();
    for (var child : element.children()) {
      if (child.name().equals(name)) {
        var below = path + "/" + name + "[" + (list.size() + 1) + "]";
        list.add(new StratmlPlace(child, below, problems));
      }
    }
    return list;
  }

  Optional<StratmlPlace> find(String name) {
    return list(name).stream().findFirst();
  }

  StratmlPlace at(String name) {
    return find(name)
        .orElseGet(() -> {
          wrong("has no " + name);
          return new StratmlPlace(XmlElement.of(name), path + "/" + name, problems);
        });
  }

  /** As written, escapes and all. */
  String raw() {
    return element.text();
  }

  /** One text. */
  String text() {
    return keepable(StratmlText.read(raw()));
  }

  /** A text a line. */
  List<String> texts() {
    return StratmlText.readList(raw()).stream().map(this::keepable).toList();
  }

  @Nullable String textOrNull(String child) {
    return find(child).map(StratmlPlace::text).orElse(null);
  }

  StratmlNotes notes() {
    var notes = StratmlNotes.read(find("OtherInformation").map(StratmlPlace::raw).orElse(""));
    notes.notes().forEach(note -> keepable(note.value()));
    return notes;
  }

  String noted(StratmlNotes notes, String key) {
    return notes
        .find(key)
        .orElseGet(() -> {
          wrong("has no line " + key + " in OtherInformation");
          return "";
        });
  }

  <T> T parsed(String text, Function<String, Optional<T>> reading, T otherwise) {
    return reading
        .apply(text)
        .orElseGet(() -> {
          wrong("cannot be read: " + shortened(text));
          return otherwise;
        });
  }

  private String keepable(String text) {
    if (Characters.canBeKept(text)) {
      return text;
    }
    wrong("holds characters that are none");
    return "";
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  void wrong(String what) {
    problems.add(path + " " + what);
  }
}
