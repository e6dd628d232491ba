package org.kusei.policy;

import java.time.InstantSource;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

  @Bean
  Policies policies(Database database, Wards wards) {
    return new Policies(database, wards);
  }

  @Bean
  Keys keys(Database database) {
    return new Keys(database);
  }

  @Bean
  PolicyCheckStore policyCheckStore(Database database) {
    return new PolicyCheckStore(database);
  }

  @Bean
  BudgetCheck budgetCheck(Policies policies, PolicyCheckStore store) {
    return new BudgetCheck(policies, store);
  }

  @Bean
  TreeCheck treeCheck(PolicyCheckStore store) {
    return new TreeCheck(store);
  }

  @Bean
  Previews previews(Policies policies) {
    return new Previews(policies);
  }

  @Bean
  Recording recording(
      Database database,
      Wards wards,
      InstantSource clock,
      ObjectProvider<RecordListener> listeners) {
    return new Recording(database, wards, clock, listeners.orderedStream().toList());
  }

  @Bean
  Withdrawals withdrawals(
      Database database,
      Wards wards,
      InstantSource clock,
      ObjectProvider<RecordListener> listeners) {
    return new Withdrawals(database, wards, clock, listeners.orderedStream().toList());
  }
}
