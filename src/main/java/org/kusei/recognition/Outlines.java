package org.kusei.recognition;

import java.time.Duration;
import org.kusei.outline.Outline;
import org.kusei.source.Deadline;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;

/** Recognises documents: a source form goes in, an outline comes out. */
public final class Outlines {

  /**
   * A policy of a hundred pages is recognised within a second; with this bound and those of the
   * readers (Limits) nobody waits longer than a minute and a half, whatever the file.
   */
  static final Duration TIME = Duration.ofSeconds(30);

  private Outlines() {}

  /**
   * The outline of a document; what it cannot place it shows.
   *
   * @throws org.kusei.source.UnreadableException when recognition takes longer than allowed
   */
  public static Outline of(SourceForm form) {
    return of(form, Deadline.in(TIME));
  }

  static Outline of(SourceForm form, Deadline deadline) {
    return form.format() == Format.STRATML
        ? new StratmlRecognition(form, deadline).outline()
        : new Recognition(form, deadline).outline();
  }
}
