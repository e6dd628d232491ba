package org.kusei.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * One person, as an administrator keeps them.
 *
 * @param action address of the person's page
 * @param naming how the city's identity provider names them; null where there is no provider
 * @param oneself whether the reader is that person
 * @param code to be handed over, shown this once; null for none
 * @param problem why the last change came to nothing, in words; null for none
 */
public record PersonView(
    Page page,
    String action,
    PeopleView.Row row,
    List<Held> duties,
    State state,
    @Nullable Naming naming,
    boolean oneself,
    List<Choice> roles,
    List<Choice> places,
    @Nullable String code,
    @Nullable String problem) {

  public PersonView {
    duties = List.copyOf(duties);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
  }

  /**
   * A duty with its time.
   *
   * @param end address that ends it; null for one that has ended
   */
  public record Held(String words, String since, @Nullable String until, @Nullable String end) {}

  /**
   * How a provider names the person.
   *
   * @param subject empty for not at all
   */
  public record Naming(String provider, String subject) {}

  /** What can be changed about how they sign in. */
  public record State(boolean serves, boolean locked, boolean secondFactor) {}
}
