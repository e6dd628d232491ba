package org.kusei.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.search.Marks.Piece;

/**
 * What was found for a question.
 *
 * @param match how the question was taken so that something was found
 * @param total how many entries there are
 * @param atLeast whether there was no time to count them all
 * @param hits of the asked page, the best first
 */
record Results(
    Question question, Match match, long total, boolean atLeast, List<Hit> hits, Facets facets) {

  /** How much of the question the entries hold. */
  enum Match {
    /** Every term. */
    ALL,
    /** Every word of the terms, though not side by side. */
    APART,
    /** Some of the words. */
    SOME,
    /** Nothing was found. */
    NOTHING,
    /** The index is being built and cannot be asked yet. */
    NOT_READY
  }

  /**
   * An entry that was found.
   *
   * @param passage what it says around the terms; empty where it says nothing
   */
  record Hit(
      String kind,
      String address,
      List<Piece> title,
      List<List<Piece>> context,
      List<Piece> passage,
      Volume.@Nullable Ward ward,
      @Nullable Integer year,
      @Nullable String stage,
      @Nullable Integer edition,
      Instant publishedAt) {}

  /** A value of a filter, and how many entries choosing it would show. */
  record Count(String value, long count) {}

  /** What the entries divide into; each as if its own filter were not set. */
  record Facets(List<Count> wards, List<Count> kinds, List<Count> stages, List<Count> years) {
    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());
  }

  Results {
    hits = List.copyOf(hits);
  }

  static Results none(Question question, Match match) {
    return new Results(question, match, 0, false, List.of(), Facets.NONE);
  }
}
