package org.kusei.review;

import java.time.InstantSource;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Releases;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.review.Reviews.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

  @Bean
  Sources reviewSources(Policies policies, Indicators indicators, Releases releases) {
    return new Sources(policies, indicators, releases, Schemes.shipped());
  }

  @Bean
  Reviews reviews(
      Database database,
      InstantSource clock,
      Sources sources,
      ObjectProvider<ReviewListener> listeners) {
    return new Reviews(database, clock, sources, listeners.orderedStream().toList());
  }
}
