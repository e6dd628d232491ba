package org.kusei.plan;

/** Names a node of a policy: the same in all editions of the year. */
public record NodeKey(long value) {

  /** How addresses write it where no code names the node alone, e.g. {@code n42}. */
  public String address() {
    return "n" + value;
  }
}
