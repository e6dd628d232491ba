package org.kusei.calendar;

import java.util.List;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.policy.Policies;

/** The nodes of the edition that holds now. */
final class EditionNodes implements ActiveNodes {
  private final Policies policies;

  EditionNodes(Policies policies) {
    this.policies = policies;
  }

  @Override
  public List<ActiveNode> list(Ward ward, FiscalYear year) {
    return policies.findCurrent(ward.id(), year).map(EditionNodes::list).orElse(List.of());
  }

  private static List<ActiveNode> list(Edition edition) {
    return edition.places().stream()
        .map(place ->
            new ActiveNode(
                place.node().key(),
                place.ancestors().size(),
                place.node().content().code(),
                place.node().content().title(),
                Addresses.node(edition, place.node())))
        .toList();
  }
}
