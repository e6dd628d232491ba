package org.kusei.comparison;

import java.util.stream.Stream;
import org.kusei.difference.OverrulingListener;
import org.kusei.edition.NodeVersion;
import org.kusei.matching.Overruling;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.prepared.Changes;
import org.kusei.prepared.Parts;

/** Withdraws the prepared pages of a ward when a person says which of its nodes go on which. */
final class MatchChanges implements OverrulingListener {
  private final City city;
  private final Changes changes;

  MatchChanges(City city, Changes changes) {
    this.city = city;
    this.changes = changes;
  }

  @Override
  public void said(MunicipalityId municipality, Overruling overruling) {
    var of =
        Stream.of(overruling.one(), overruling.other())
            .flatMap(key -> city.policies().findVersion(key).stream())
            .map(NodeVersion::ward)
            .toList();
    var parts =
        city.wards().stream()
            .filter(ward -> of.contains(ward.id()))
            .map(Ward::slug)
            .map(Parts::ward)
            .toList();
    changes.changed(municipality.value(), parts);
  }
}
