package org.kusei.scheduling;

import java.time.InstantSource;
import java.util.List;
import org.kusei.account.People;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.Agenda;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.WardYears;
import org.kusei.calendar.Windows;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

  @Bean
  DuePages duePages(Agenda agenda, Wards wards, InstantSource clock, Html html) {
    return new DuePages(agenda, wards, clock, html);
  }

  @Bean
  CalendarReading calendarReading(
      Milestones milestones,
      Windows windows,
      People people,
      List<ActiveNodes> sources,
      InstantSource clock) {
    return new CalendarReading(milestones, windows, people, sources, clock);
  }

  @Bean
  CalendarPages calendarPages(
      WardYears years, Milestones milestones, Windows windows, CalendarReading reading, Html html) {
    return new CalendarPages(years, milestones, windows, reading, html);
  }
}
