package org.kusei.organization;

import java.time.InstantSource;
import org.kusei.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

  @Bean
  Municipalities municipalities(Database database, InstantSource clock) {
    return new Municipalities(database, clock);
  }

  @Bean
  Wards wards(Database database) {
    return new Wards(database);
  }

  @Bean
  NewWards newWards(Database database, InstantSource clock) {
    return new NewWards(database, clock);
  }

  @Bean
  Foundings foundings(Database database, InstantSource clock) {
    return new Foundings(database, clock);
  }
}
