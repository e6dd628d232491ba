package org.kusei.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What StratML has no element for: lines {@code key: value} in an element OtherInformation, in
 * order.
 */
record StratmlNotes(List<Note> notes) {

  /** One line. */
  record Note(String key, String value) {}

  StratmlNotes {
    notes = List.copyOf(notes);
  }

  /** Gathers lines. */
  static final class Writer {
    private final List<Note> notes = new ArrayList<>();

    Writer add(String key, @Nullable String value) {
      if (value != null) {
        notes.add(new Note(key, value));
      }
      return this;
    }

    Writer addAll(String key, List<String> values) {
      values.forEach(value -> add(key, value));
      return this;
    }

    /** Null when nothing was said. */
    @Nullable XmlElement element() {
      return notes.isEmpty()
          ? null
          : XmlElement.text(
              "OtherInformation",
              notes.stream()
                  .map(note -> note.key() + ": " + StratmlText.written(note.value()))
                  .collect(Collectors.joining("\n")));
    }
  }

  static StratmlNotes read(String text) {
    return new StratmlNotes(text.lines().flatMap(line -> note(line).stream()).toList());
  }

  private static Optional<Note> note(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : Optional.of(
            new Note(line.substring(0, colon), StratmlText.read(line.substring(colon + 2))));
  }

  Optional<String> find(String key) {
    return list(key).stream().findFirst();
  }

  List<String> list(String key) {
    return notes.stream().filter(note -> note.key().equals(key)).map(Note::value).toList();
  }

  /** The lines from each with that key up to the next with it. */
  List<StratmlNotes> groups(String key) {
    var groups = new ArrayList<List<Note>>();
    for (var note : notes) {
      if (note.key().equals(key)) {
        groups.add(new ArrayList<>());
      }
      if (!groups.isEmpty()) {
        groups.getLast().add(note);
      }
    }
    return groups.stream().map(StratmlNotes::new).toList();
  }
}
