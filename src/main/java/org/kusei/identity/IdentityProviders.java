package org.kusei.identity;

import java.time.InstantSource;
import java.util.Optional;

/** The identity provider that the operator has set, if any. */
public final class IdentityProviders {
  private final Optional<IdentityProvider> provider;

  IdentityProviders(Optional<ProviderSettings> settings, InstantSource clock) {
    this.provider = settings.map(known -> new IdentityProvider(known, clock));
  }

  public Optional<IdentityProvider> find() {
    return provider;
  }
}
