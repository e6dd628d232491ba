package org.kusei.difference;

import java.time.InstantSource;
import org.kusei.indicator.Indicators;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class DifferenceConfiguration {

  @Bean
  Comparisons comparisons(Database database, Policies policies, Indicators indicators) {
    return new Comparisons(database, policies, indicators);
  }

  @Bean
  Overrulings overrulings(
      Database database, InstantSource clock, ObjectProvider<OverrulingListener> listeners) {
    return new Overrulings(database, clock, listeners.orderedStream().toList());
  }
}
