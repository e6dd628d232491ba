package org.kusei.edition;

/** Names one edition of one policy. */
public record EditionId(long value) {

  /** Of an edition that is not on record yet. */
  public static final EditionId NOT_YET = new EditionId(0);
}
