package org.kusei.history;

import org.kusei.audit.Trail;
import org.kusei.platform.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  @Bean
  HistoryPages historyPages(Trail trail, Html html) {
    return new HistoryPages(trail, html);
  }
}
