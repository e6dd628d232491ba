package org.kusei.comparison;

import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.WardSubjects;
import org.kusei.difference.Comparisons;
import org.kusei.difference.Overrulings;
import org.kusei.organization.HomeCity;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.prepared.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes the pages that compare. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {
  /** Prepared last: many, and seldom asked for. */
  private static final int AFTER_FILES = 3;

  @Bean
  City comparisonCity(HomeCity home, Policies policies, Withdrawals withdrawals) {
    return new City(home, policies, withdrawals);
  }

  @Bean
  ComparePages comparePages(City city, Comparisons comparisons, Html html) {
    return new ComparePages(city, comparisons, html);
  }

  @Bean
  MatchPages matchPages(City city, Comparisons comparisons, Overrulings overrulings, Html html) {
    return new MatchPages(city, comparisons, overrulings, html);
  }

  @Bean
  WardSubjects matchSubjects(HomeCity home) {
    return new WardSubjects(home, Set.of(Action.MATCH_ITEMS));
  }

  @Bean
  MatchChanges matchChanges(City city, Changes changes) {
    return new MatchChanges(city, changes);
  }

  @Bean
  YearPages yearPages(City city, Comparisons comparisons, Html html) {
    return new YearPages(city, comparisons, html);
  }

  @Bean
  @Order(AFTER_FILES)
  ComparedPages comparedPages(City city, YearPages years, ComparePages compared) {
    return new ComparedPages(city, years, compared);
  }
}
