package org.kusei.reorganisation;

import java.time.InstantSource;
import java.util.List;
import org.kusei.account.People;
import org.kusei.calendar.ActiveNodes;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.reorganisation.Previewing.Known;
import org.kusei.reorganisation.Previewing.Office;
import org.kusei.reorganisation.Reorganisations.Hands;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.UnitBound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases and pages; servers apply what is scheduled. */
@Configuration(proxyBeanMethods = false)
class ReorganisationConfiguration {

  @Bean
  Office reorganisedOffice(Units units, People people, Wards wards) {
    return new Office(units, people, wards);
  }

  @Bean
  Hands reorganisingHands(Office office, Responsibilities responsibilities) {
    return new Hands(office, responsibilities);
  }

  @Bean
  Known reorganisedThings(ObjectProvider<UnitBound> others, List<ActiveNodes> nodes) {
    return new Known(others.orderedStream().toList(), nodes);
  }

  @Bean
  Reorganisations reorganisations(
      Database database, Policies policies, Hands hands, Known known, InstantSource clock) {
    var previewing = new Previewing(hands.office(), policies, hands.responsibilities(), known);
    return new Reorganisations(database, previewing, hands, clock);
  }

  @Bean
  SetReading setReading(
      Reorganisations reorganisations, Office office, InstantSource clock, Html html) {
    return new SetReading(reorganisations, office, clock, html);
  }

  @Bean
  SetPages setPages(Reorganisations reorganisations, SetReading reading, Html html) {
    return new SetPages(reorganisations, reading, html);
  }

  @Bean
  CitySubjects citySubjects() {
    return new CitySubjects();
  }

  /** Applies by itself what is scheduled. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class OnTheDay {

    @Bean(initMethod = "start")
    DayWatch dayWatch(Reorganisations reorganisations) {
      return new DayWatch(reorganisations);
    }
  }
}
