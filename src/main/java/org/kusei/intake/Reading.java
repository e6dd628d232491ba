package org.kusei.intake;

import org.kusei.outline.Outline;
import org.kusei.outline.Outlines;
import org.kusei.source.Documents;
import org.kusei.source.SourceForm;

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
      var form = documents.read(name, bytes);
      return new Read(form, Outlines.of(form));
    };
  }
}
