package org.kusei.account;

import java.time.InstantSource;
import org.kusei.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  @Bean
  People people(Database database, InstantSource clock) {
    return new People(database, clock);
  }
}
