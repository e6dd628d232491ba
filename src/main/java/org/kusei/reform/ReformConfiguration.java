package org.kusei.reform;

import java.time.InstantSource;
import org.kusei.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use case. */
@Configuration(proxyBeanMethods = false)
class ReformConfiguration {

  @Bean
  ReformProgrammes reformProgrammes(
      Database database, InstantSource clock, ObjectProvider<ProgrammeListener> listeners) {
    return new ReformProgrammes(database, clock, listeners.orderedStream().toList());
  }
}
