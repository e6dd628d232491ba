package org.kusei.prepared;

/**
 * How parts are named. What is below a part is withdrawn with it, so that whoever says what changed
 * needs not know which modules prepare pages of it.
 */
public final class Parts {
  /** Everything about the city as a whole. */
  public static final String CITY = "city";

  /** Everything about that ward. */
  public static String ward(String slug) {
    return "ward/" + slug;
  }

  /** Everything about that ward's year. */
  public static String year(String slug, Object year) {
    return below(ward(slug), year.toString());
  }

  /** A part of that part. */
  public static String below(String part, String name) {
    return part + "/" + name;
  }

  private Parts() {}
}
