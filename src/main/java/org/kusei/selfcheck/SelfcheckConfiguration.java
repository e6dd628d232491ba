package org.kusei.selfcheck;

import java.time.InstantSource;
import org.kusei.organization.Municipalities;
import org.kusei.pages.Html;
import org.kusei.platform.Check;
import org.kusei.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use case and page; servers keep watch at night. */
@Configuration(proxyBeanMethods = false)
class SelfcheckConfiguration {

  @Bean
  SelfCheck selfCheck(ObjectProvider<Check> checks, Database database, InstantSource clock) {
    return new SelfCheck(checks.orderedStream().toList(), database, clock);
  }

  @Bean
  ChecksPages checksPages(SelfCheck selfCheck, Html html) {
    return new ChecksPages(selfCheck, html);
  }

  /** The nightly self-check. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class AtNight {

    @Bean(initMethod = "start")
    NightWatch nightWatch(SelfCheck selfCheck, Municipalities municipalities, InstantSource clock) {
      return new NightWatch(selfCheck, municipalities, clock);
    }
  }
}
