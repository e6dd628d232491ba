package org.kusei.staff;

import java.util.Optional;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.credential.Credentials;
import org.kusei.credential.SecondFactors;
import org.kusei.identity.IdentityProviders;

/** What an administrator sees of how people come in. */
final class WaysIn {
  private final Credentials credentials;
  private final SecondFactors factors;
  private final IdentityProviders providers;

  WaysIn(Credentials credentials, SecondFactors factors, IdentityProviders providers) {
    this.credentials = credentials;
    this.factors = factors;
    this.providers = providers;
  }

  boolean isLocked(PersonId id) {
    return credentials.isLocked(id);
  }

  boolean hasCode(PersonId id) {
    return credentials.hasCode(id);
  }

  PersonView.State state(Person person) {
    return new PersonView.State(person.serves(), isLocked(person.id()), factors.isOn(person.id()));
  }

  /** How the city's identity provider names the person; empty where there is no provider. */
  Optional<PersonView.Naming> findNaming(Person person) {
    return providers
        .find()
        .map(provider ->
            new PersonView.Naming(
                provider.name(), provider.findSubject(person.identity()).orElse("")));
  }
}
