package org.kusei.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The administrator's page of people.
 *
 * @param former those who serve no more
 * @param login as typed before; empty at first
 * @param name as typed before; empty at first
 * @param problem why the last entry came to nothing, in words; null for none
 */
public record PeopleView(
    Page page,
    List<Row> serving,
    List<Row> former,
    String login,
    String name,
    List<Choice> roles,
    List<Choice> places,
    @Nullable String problem) {

  public PeopleView {
    serving = List.copyOf(serving);
    former = List.copyOf(former);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
  }

  /**
   * One person.
   *
   * @param href null where the reader may not keep them
   * @param state in words; empty for nothing to say
   */
  public record Row(
      @Nullable String href, String name, String login, List<String> duties, String state) {

    public Row {
      duties = List.copyOf(duties);
    }
  }
}
