package org.kusei.publication;

import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.plan.Wording;

/**
 * Where an edition came from.
 *
 * @param file name of the file it was read from; null where there is none
 * @param hash of that file
 * @param recorded the day it entered the record
 */
public record SourceView(@Nullable String file, @Nullable String hash, String recorded) {

  static SourceView of(Wording words, EditionSummary edition) {
    var source = edition.source();
    return new SourceView(
        source == null ? null : source.name(),
        source == null ? null : source.hash(),
        words.figures().day(edition.recordedAt()));
  }
}
