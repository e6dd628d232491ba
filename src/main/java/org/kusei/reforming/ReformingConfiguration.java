package org.kusei.reforming;

import org.kusei.organization.HomeCity;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.prepared.Changes;
import org.kusei.reform.ReformProgrammes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the pages of the reform programme. */
@Configuration(proxyBeanMethods = false)
class ReformingConfiguration {

  @Bean
  ReformPages reformPages(
      HomeCity city, Policies policies, ReformProgrammes programmes, Html html) {
    var takers = new ReformTakers(city, policies, programmes);
    return new ReformPages(city, programmes, takers, html);
  }

  @Bean
  ReformChanges reformChanges(Changes changes) {
    return new ReformChanges(changes);
  }
}
