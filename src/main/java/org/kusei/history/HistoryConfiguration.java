package org.kusei.history;

import org.kusei.audit.Trail;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  @Bean
  HistoryPages historyPages(Trail trail, Wards wards, Units units, Html html) {
    return new HistoryPages(trail, wards, units, html);
  }
}
