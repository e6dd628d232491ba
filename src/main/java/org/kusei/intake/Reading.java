package org.kusei.intake;

import java.util.ArrayList;
import org.kusei.outline.Outline;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;
import org.kusei.source.SourceNote;
import org.kusei.source.UnreadableException;

/** How a file becomes an outline. */
@FunctionalInterface
public interface Reading {

  /** A file as read. */
  record Read(SourceForm form, Outline outline) {}

  /**
   * Reads and recognises.
   *
   * @throws org.kusei.source.UnreadableException when it cannot be read, with what to do about it
   */
  Read read(String name, byte[] bytes);

  /** By the readers of every format and the grammar of the field. */
  static Reading ofDocuments() {
    var documents = new Documents();
    return (name, bytes) -> {
      var form = storable(documents.read(name, bytes));
      return new Read(form, ofField(Outlines.of(form)));
    };
  }

  /** Another kind of plan has nothing to be reviewed; the way back in is a title that says so. */
  private static Outline ofField(Outline outline) {
    if (!outline.hasField()) {
      throw UnreadableException.of("intake.unreadable.other-document");
    }
    return outline;
  }

  /** No database keeps the null character in a text; a mark takes its place, and a note says so. */
  private static SourceForm storable(SourceForm form) {
    var damaged = form.lines().stream().filter(line -> line.text().indexOf('\0') >= 0).toList();
    if (damaged.isEmpty()) {
      return form;
    }
    var lines =
        form.lines().stream()
            .map(line -> new SourceLine(line.number(), line.text().replace('\0', '\uFFFD')))
            .toList();
    var notes = new ArrayList<>(form.notes());
    damaged.forEach(line ->
        notes.add(
            new SourceNote(line.number(), "null-character", "文字にならない符号があります。「\uFFFD」に置き換えました。")));
    return new SourceForm(form.format(), lines, form.blocks(), notes);
  }
}
