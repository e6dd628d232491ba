package org.kusei.recognition;

import org.kusei.outline.Outline;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;

/** Recognises documents: a source form goes in, an outline comes out. */
public final class Outlines {

  private Outlines() {}

  /** The outline of a document; never fails, what it cannot place it shows. */
  public static Outline of(SourceForm form) {
    return form.format() == Format.STRATML
        ? new StratmlRecognition(form).outline()
        : new Recognition(form).outline();
  }
}
