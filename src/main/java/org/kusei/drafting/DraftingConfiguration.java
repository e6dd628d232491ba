package org.kusei.drafting;

import java.time.InstantSource;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.kusei.policy.Keys;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

  @Bean
  Drafts policyDrafts(
      Database database, Policies policies, Keys keys, Wards wards, InstantSource clock) {
    return new Drafts(database, policies, keys, wards, clock);
  }

  @Bean
  Shaping shaping(Database database, Drafts drafts, Keys keys, InstantSource clock) {
    return new Shaping(database, drafts, keys, clock);
  }

  @Bean
  Comments comments(Database database, Units units, InstantSource clock) {
    return new Comments(database, units, clock);
  }

  @Bean
  Publishing publishing(
      Database database,
      Drafts drafts,
      Policies policies,
      Recording recording,
      InstantSource clock) {
    return new Publishing(database, drafts, policies, recording, clock);
  }

  @Bean(destroyMethod = "close")
  PublishingClock publishingClock(Publishing publishing) {
    return new PublishingClock(publishing);
  }
}
