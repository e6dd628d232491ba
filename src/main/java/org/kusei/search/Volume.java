package org.kusei.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published and withdrawn together, such as one edition of a ward's policy.
 *
 * @param municipality id of whose record it is
 * @param address of its page; names it within the municipality
 * @param series what its earlier and later forms share; one of a series may be the current one
 * @param ward null for what concerns the whole municipality
 * @param year fiscal year it is about; null where it is about none
 * @param stage code, whose name is the text {@code stage.<code>}; null where it knows no stages
 * @param edition its number within the series; null where it has none
 */
public record Volume(
    long municipality,
    String address,
    String series,
    @Nullable Ward ward,
    @Nullable Integer year,
    @Nullable String stage,
    @Nullable Integer edition,
    Instant publishedAt) {

  /**
   * Whose ward it is.
   *
   * @param slug how addresses name it
   */
  public record Ward(String slug, String name, String english) {}

  /**
   * One thing to find.
   *
   * @param kind code, whose name is the text {@code search.kind.<code>}
   * @param title what it is called
   * @param context what it stands under, from the top down; found too, but counts for less
   * @param passages what it says, paragraph by paragraph
   */
  public record Entry(
      String kind, String address, String title, List<String> context, List<String> passages) {

    public Entry {
      context = List.copyOf(context);
      passages = List.copyOf(passages);
    }
  }
}
