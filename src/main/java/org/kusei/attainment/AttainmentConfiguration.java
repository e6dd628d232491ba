package org.kusei.attainment;

import java.time.InstantSource;
import java.util.List;
import org.kusei.indicator.Indicators;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the roll-ups and the checks of them. */
@Configuration(proxyBeanMethods = false)
class AttainmentConfiguration {

  /** Reads by indicators of its own: those that officers change are made after their listeners. */
  @Bean
  Attainments attainments(Database database, InstantSource clock, Policies policies, Wards wards) {
    var reading = new Indicators(database, clock, List.of(), List.of());
    return new Attainments(database, reading, policies, wards);
  }

  @Bean
  RollUpCheck rollUpCheck(Attainments attainments, Policies policies) {
    return new RollUpCheck(attainments, policies);
  }

  @Bean
  FigureCheck figureCheck(Attainments attainments) {
    return new FigureCheck(attainments);
  }
}
