package org.kusei.attainment;

/**
 * How the indicators of a node and of all below it stand (集計).
 *
 * @param inForce against the targets in force
 * @param first against the first targets
 */
public record RollUp(Tally inForce, Tally first) {

  /** Where nothing is measured. */
  public static final RollUp NONE = new RollUp(Tally.NONE, Tally.NONE);

  RollUp plus(RollUp other) {
    return new RollUp(inForce.plus(other.inForce), first.plus(other.first));
  }
}
