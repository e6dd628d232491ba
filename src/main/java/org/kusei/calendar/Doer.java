package org.kusei.calendar;

import org.kusei.account.Duty;
import org.kusei.account.Officer;
import org.kusei.account.PersonId;

/** Whose turn it is. */
public sealed interface Doer {

  /** One person. */
  record OnePerson(PersonId person) implements Doer {}

  /** Whoever holds that duty: of a section, of a bureau, of a ward's planning. */
  record Holders(Duty duty) implements Doer {}

  default boolean means(Officer officer) {
    return switch (this) {
      case OnePerson(var person) -> officer.id().equals(person);
      case Holders(var duty) -> officer.duties().contains(duty);
    };
  }
}
