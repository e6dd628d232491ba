package org.kusei.calendar;

import java.time.InstantSource;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  Milestones milestones(Database database, InstantSource clock) {
    return new Milestones(database, clock);
  }

  @Bean
  WardYears wardYears(Wards wards) {
    return new WardYears(wards);
  }

  @Bean
  WardSubjects wardSubjects(Municipalities municipalities, Wards wards) {
    return new WardSubjects(municipalities, wards);
  }

  @Bean
  Windows windows(Database database, InstantSource clock) {
    return new Windows(database, clock);
  }
}
