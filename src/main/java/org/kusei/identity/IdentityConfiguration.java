package org.kusei.identity;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  IdentityProviders identityProviders(Environment environment, InstantSource clock) {
    return new IdentityProviders(ProviderSettings.of(environment::getProperty), clock);
  }
}
