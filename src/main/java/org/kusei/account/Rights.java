package org.kusei.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what: the one table, read by every page and every use case that asks. */
public final class Rights {

  // unit, ward, city: how far the right goes from the place where the duty is held; -: not at all
  private static final String TABLE =
      """
      action             mayor  planning  section  bureau  administrator  auditor
      use_own_account    city   city      city     city    city           city
      see_desk           city   city      city     city    city           city
      hand_in_document   -      city      city     city    -              -
      see_document       city   city      city     city    -              city
      correct_document   -      ward      ward     -       -              -
      reject_document    -      ward      -        -       -              -
      accept_document    ward   ward      -        -       -              -
      enter_ward         -      ward      -        -       ward           -
      match_items        -      ward      -        -       -              -
      see_year           city   city      city     city    city           city
      keep_calendar      -      ward      -        -       -              -
      assign_duties      -      ward      -        -       -              -
      see_indicators     city   city      city     city    -              city
      keep_indicators    -      ward      ward     -       -              -
      set_target         -      ward      -        -       -              -
      enter_values       -      ward      ward     -       -              -
      release_values     -      ward      -        -       -              -
      see_review         city   city      city     city    -              city
      judge              -      ward      ward     -       -              -
      finish_review      ward   ward      -        -       -              -
      see_plan           ward   ward      ward     -       -              city
      write_plan         -      ward      unit     -       -              -
      shape_plan         -      ward      -        -       -              -
      talk_about_plan    ward   ward      ward     -       -              -
      publish_plan       ward   -         -        -       -              -
      reorganise         -      -         -        -       ward           -
      see_checks         -      -         -        -       city           city
      keep_people        -      -         -        -       ward           -
      see_history        -      -         -        -       city           city
      export_history     -      -         -        -       -              city
      """;

  private static final Map<Action, Map<Role, Reach>> RIGHTS = read(TABLE);

  /** How far each role may do it; a role that is missing may not. */
  public static Map<Role, Reach> of(Action action) {
    return RIGHTS.getOrDefault(action, Map.of());
  }

  /** Whether anyone may do it, signed in or not. */
  public static boolean isOpen(Action action) {
    return action == Action.SIGN_IN;
  }

  /** Whether one of the duties gives the right to do it somewhere. */
  public static boolean allow(List<Duty> duties, Action action) {
    return isOpen(action) || duties.stream().anyMatch(duty -> of(action).containsKey(duty.role()));
  }

  /**
   * Whether one of the duties gives the right to do it with a thing of that place.
   *
   * @param place null for a thing that is nobody's yet: whoever may do it somewhere may do it there
   */
  public static boolean allow(List<Duty> duties, Action action, @Nullable Place place) {
    return place == null
        ? allow(duties, action)
        : isOpen(action)
            || duties.stream()
                .anyMatch(duty -> {
                  var reach = of(action).get(duty.role());
                  return reach != null && reach.covers(duty.place(), place);
                });
  }

  private static Map<Action, Map<Role, Reach>> read(String table) {
    var lines = table.lines().map(line -> Arrays.asList(line.split(" +"))).toList();
    var roles = lines.getFirst().stream().skip(1).map(word -> Role.valueOf(upper(word))).toList();
    var rights = new EnumMap<Action, Map<Role, Reach>>(Action.class);
    for (var line : lines.subList(1, lines.size())) {
      var reaches = new EnumMap<Role, Reach>(Role.class);
      for (int i = 0; i < roles.size(); i++) {
        var word = line.get(i + 1);
        if (!word.equals("-")) {
          reaches.put(roles.get(i), Reach.valueOf(upper(word)));
        }
      }
      rights.put(Action.valueOf(upper(line.getFirst())), Collections.unmodifiableMap(reaches));
    }
    return Collections.unmodifiableMap(rights);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private Rights() {}
}
