package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * What a plan says beside its tree.
 *
 * @param programme items of the city's reform programme to choose from
 * @param theirs what somebody else saved meanwhile, field by field where it differs; null for none
 * @param writable whether the reader may write
 */
public record HeadView(
    Page page,
    String action,
    int version,
    List<Part> parts,
    List<Item> items,
    List<String> programme,
    @Nullable List<Both> theirs,
    List<String> problems,
    boolean writable) {

  /**
   * A field.
   *
   * @param rows 1 for a single line
   */
  public record Part(String name, String label, String value, int rows) {}

  /**
   * An item of the reform programme as the plan takes it up; the last ones are empty for further
   * ones.
   *
   * @param chosen number and title of the programme's own item; empty for none
   * @param href its address; null for none
   */
  public record Item(
      int number,
      String code,
      String title,
      String chosen,
      @Nullable String href,
      String references,
      String actions) {}

  /** A field in two texts. */
  public record Both(String label, String theirs, String mine) {}
}
