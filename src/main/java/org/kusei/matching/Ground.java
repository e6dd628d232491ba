package org.kusei.matching;

/**
 * Why two nodes count as one and the same.
 *
 * @param likeness how alike they are by {@link NodeLikeness}, from 0 to 1; 0 where that was not
 *     asked
 */
public record Ground(Kind kind, double likeness) {

  /** What decided, the strongest first. */
  public enum Kind {
    /** A person said so. */
    PERSON,
    /** They bear the same key: the same node in two editions of a year. */
    KEY,
    /** The record links them from year to year. */
    PREDECESSOR,
    /** They are alike enough, and no other pairing is better on the whole. */
    LIKENESS,
    /** One took most of what the other held before it was split or merged. */
    CONTENT,
    /** There is nothing to go with. */
    NONE
  }

  public static final Ground NONE = new Ground(Kind.NONE, 0);

  static Ground of(Kind kind) {
    return new Ground(kind, 0);
  }
}
