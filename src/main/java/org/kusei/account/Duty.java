package org.kusei.account;

/** A role held at a place (役割). */
public record Duty(Role role, Place place) {

  public Duty {
    if (!role.isHeldAt(place)) {
      throw new IllegalArgumentException(role + " is not held at " + place);
    }
  }
}
