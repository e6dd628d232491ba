package org.kusei.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;

/**
 * Somebody who works with the record.
 *
 * @param login what they sign in with; never given to another
 * @param identity by which the city's identity provider names them; null for none
 * @param duties held now and in the past, the oldest first
 * @param endedAt null while they serve
 */
public record Person(
    PersonId id,
    MunicipalityId municipality,
    String login,
    String name,
    @Nullable String identity,
    List<HeldDuty> duties,
    @Nullable Instant endedAt) {

  public Person {
    duties = List.copyOf(duties);
  }

  public boolean serves() {
    return endedAt == null;
  }

  /** The person as pages and use cases know them; without duties once they serve no more. */
  public Officer officer() {
    var now =
        serves()
            ? duties.stream().filter(HeldDuty::isHeld).map(HeldDuty::duty).toList()
            : List.<Duty>of();
    return new Officer(id, municipality, login, name, now);
  }
}
