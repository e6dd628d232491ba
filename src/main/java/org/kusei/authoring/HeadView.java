package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Page;

/**
 * What a plan says beside its tree.
 *
 * @param theirs what somebody else saved meanwhile, field by field where it differs; null for none
 * @param writable whether the reader may write
 */
public record HeadView(
    Page page,
    String action,
    int version,
    List<Part> parts,
    List<Item> items,
    @Nullable List<Both> theirs,
    List<String> problems,
    boolean writable) {

  /**
   * A field.
   *
   * @param rows 1 for a single line
   */
  public record Part(String name, String label, String value, int rows) {}

  /** An item of the reform programme; the last ones are empty for further ones. */
  public record Item(int number, String code, String title, String references, String actions) {}

  /** A field in two texts. */
  public record Both(String label, String theirs, String mine) {}
}
