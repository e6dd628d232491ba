package org.kusei.responsibility;

import java.time.InstantSource;
import java.util.List;
import org.kusei.account.People;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.WardYears;
import org.kusei.calendar.Windows;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.responsibility.Responsibilities.Workforce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases and pages. */
@Configuration(proxyBeanMethods = false)
class ResponsibilityConfiguration {

  @Bean
  Workforce workforce(Units units, People people) {
    return new Workforce(units, people);
  }

  @Bean
  Responsibilities responsibilities(
      Database database, Policies policies, Wards wards, Workforce workforce, InstantSource clock) {
    return new Responsibilities(database, policies, wards, workforce, clock);
  }

  @Bean
  DutiesReading dutiesReading(
      Responsibilities responsibilities,
      List<ActiveNodes> sources,
      Workforce workforce,
      InstantSource clock) {
    return new DutiesReading(responsibilities, sources, workforce, clock);
  }

  @Bean
  DutiesPages dutiesPages(
      WardYears years, Responsibilities responsibilities, DutiesReading reading, Html html) {
    return new DutiesPages(years, responsibilities, reading, html);
  }

  @Bean
  SampleYear sampleYear(
      Responsibilities responsibilities,
      Workforce workforce,
      Wards wards,
      List<ActiveNodes> sources,
      SampleYear.Calendar calendar) {
    return new SampleYear(responsibilities, workforce, wards, sources, calendar);
  }

  @Bean
  SampleYear.Calendar sampleCalendar(Milestones milestones, Windows windows, InstantSource clock) {
    return new SampleYear.Calendar(milestones, windows, clock);
  }

  @Bean
  NamelessDues namelessDues(
      Responsibilities responsibilities,
      Wards wards,
      List<ActiveNodes> sources,
      Milestones milestones,
      InstantSource clock) {
    return new NamelessDues(responsibilities, wards, sources, milestones, clock);
  }
}
