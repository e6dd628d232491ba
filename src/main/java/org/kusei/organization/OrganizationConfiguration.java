package org.kusei.organization;

import java.time.InstantSource;
import org.kusei.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

  @Bean
  Municipalities municipalities(
      Database database, InstantSource clock, ObjectProvider<WardListener> listeners) {
    return new Municipalities(database, clock, listeners.orderedStream().toList());
  }

  @Bean
  Wards wards(Database database) {
    return new Wards(database);
  }

  @Bean
  HomeCity homeCity(Municipalities municipalities, Wards wards) {
    return new HomeCity(municipalities, wards);
  }

  @Bean
  Units units(Database database, InstantSource clock) {
    return new Units(database, clock);
  }

  @Bean
  NewWards newWards(
      Database database, InstantSource clock, ObjectProvider<WardListener> listeners) {
    return new NewWards(database, clock, listeners.orderedStream().toList());
  }

  @Bean
  Foundings foundings(
      Database database, InstantSource clock, ObjectProvider<WardListener> listeners) {
    return new Foundings(database, clock, listeners.orderedStream().toList());
  }
}
