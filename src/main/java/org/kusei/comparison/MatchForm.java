package org.kusei.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.matching.Overruling;
import org.kusei.plan.NodeKey;

/**
 * What an officer says about two nodes, as it is sent; nodes are named by the addresses of their
 * keys.
 */
record MatchForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable String before,
    @Nullable String after,
    @Nullable String verdict,
    @Nullable String why) {

  boolean same() {
    return !"other".equals(verdict);
  }

  boolean withdraws() {
    return "withdrawn".equals(verdict);
  }

  String reason() {
    return why == null ? "" : why;
  }

  /** Empty unless each edition has the node that is named of it. */
  Optional<Overruling> overruling(Edition earlier, Edition later) {
    return key(earlier, before)
        .flatMap(one -> key(later, after).map(other -> new Overruling(one, other, same())));
  }

  private static Optional<NodeKey> key(Edition edition, @Nullable String address) {
    return Optional.ofNullable(address)
        .flatMap(edition::find)
        .map(place -> place.node().key())
        .filter(key -> key.address().equals(address));
  }
}
