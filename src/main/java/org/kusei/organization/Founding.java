package org.kusei.organization;

import java.util.List;

/**
 * A municipality to be entered, with its wards; the parts mean what they mean in {@link
 * Municipality} and {@link Ward}.
 */
public record Founding(
    String code, String slug, String name, String kana, String english, List<FoundingWard> wards) {

  /** A ward to be entered. */
  public record FoundingWard(
      String slug, String name, String kana, String english, int column, int row) {}

  public Founding {
    wards = List.copyOf(wards);
  }
}
