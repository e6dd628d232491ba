package org.kusei.calendar;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.WardSubjects;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
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
  WardSubjects calendarSubjects(HomeCity city) {
    return new WardSubjects(city, Set.of(Action.KEEP_CALENDAR, Action.ASSIGN_DUTIES));
  }

  @Bean
  Windows windows(Database database, InstantSource clock) {
    return new Windows(database, clock);
  }

  @Bean
  EditionNodes editionNodes(Policies policies) {
    return new EditionNodes(policies);
  }

  @Bean
  EditionDues editionDues(
      Milestones milestones, Policies policies, Wards wards, InstantSource clock) {
    return new EditionDues(milestones, policies, wards, clock);
  }

  @Bean
  Agenda agenda(List<DueSource> sources) {
    return new Agenda(sources);
  }
}
