package org.kusei.indicator;

import java.time.InstantSource;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

  @Bean
  Indicators indicators(
      Database database,
      InstantSource clock,
      ObjectProvider<IndicatorListener> listeners,
      ObjectProvider<CourseListener> courseListeners) {
    return new Indicators(
        database,
        clock,
        listeners.orderedStream().toList(),
        courseListeners.orderedStream().toList());
  }

  @Bean
  Proposals proposals(
      Database database, InstantSource clock, Indicators indicators, Policies policies) {
    return new Proposals(database, clock, indicators, policies);
  }

  @Bean
  Releases releases(
      Database database,
      InstantSource clock,
      Indicators indicators,
      Policies policies,
      ObjectProvider<IndicatorListener> listeners) {
    return new Releases(database, clock, indicators, policies, listeners.orderedStream().toList());
  }
}
