package org.kusei.organization;

import java.util.List;
import org.kusei.organization.Founding.FoundingWard;

/**
 * What a founding enters, or would enter.
 *
 * @param onRecord whether the municipality was on record before
 * @param added the wards that are new
 * @param kept the wards that were on record before, as the description says them again
 * @param faults why nothing is entered; then there is nothing to enter either
 */
public record FoundingProposal(
    Founding founding,
    boolean onRecord,
    List<FoundingWard> added,
    List<FoundingWard> kept,
    List<Fault> faults) {

  public FoundingProposal {
    added = List.copyOf(added);
    kept = List.copyOf(kept);
    faults = List.copyOf(faults);
  }
}
