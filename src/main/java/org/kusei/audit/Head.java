package org.kusei.audit;

/** The end of the trail: its last row's number and hash; number 0 for an empty trail. */
public record Head(long number, Hash hash) {

  /** To be noted somewhere else, e.g. {@code 12:ab…}. */
  @Override
  public String toString() {
    return number + ":" + hash.hex();
  }
}
