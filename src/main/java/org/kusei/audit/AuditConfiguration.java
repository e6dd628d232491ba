package org.kusei.audit;

import java.time.InstantSource;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use case. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  Trail trail(Database database, InstantSource clock) {
    return new Trail(database, clock);
  }

  @Bean
  TrailCheck trailCheck(Trail trail, Municipalities municipalities) {
    return new TrailCheck(trail, municipalities);
  }
}
