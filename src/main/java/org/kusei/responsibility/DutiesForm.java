package org.kusei.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;
import org.kusei.responsibility.Responsibilities.Naming;

/**
 * Who is to answer for which nodes, as it is sent.
 *
 * @param who {@code planning}, {@code u7} for a unit, {@code u7-p3} for a person in it
 */
record DutiesForm(@Nullable List<String> key, @Nullable String who, @Nullable String why) {
  static final DutiesForm EMPTY = new DutiesForm(null, null, null);
  static final String PLANNING = "planning";
  private static final Pattern WHO = Pattern.compile("u(\\d{1,18})(?:-p(\\d{1,18}))?");
  private static final Pattern KEY = Pattern.compile("\\d{1,18}");

  List<NodeKey> keys() {
    return key == null
        ? List.of()
        : key.stream()
            .filter(each -> KEY.matcher(each).matches())
            .map(each -> new NodeKey(Long.parseLong(each)))
            .toList();
  }

  String reason() {
    return why == null ? "" : why;
  }

  /** Empty where nobody is chosen. */
  Optional<Naming> naming() {
    if (PLANNING.equals(who)) {
      return Optional.of(new Naming(null, null, reason()));
    }
    var named = WHO.matcher(who == null ? "" : who);
    return named.matches()
        ? Optional.of(
            new Naming(
                new UnitId(Long.parseLong(named.group(1))),
                named.group(2) == null ? null : new PersonId(Long.parseLong(named.group(2))),
                reason()))
        : Optional.empty();
  }
}
