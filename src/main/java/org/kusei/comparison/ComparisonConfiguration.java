package org.kusei.comparison;

import org.kusei.difference.Comparisons;
import org.kusei.difference.Overrulings;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Html;
import org.kusei.policy.Policies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the pages that compare. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

  @Bean
  City comparisonCity(Municipalities municipalities, Wards wards, Policies policies) {
    return new City(municipalities, wards, policies);
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
  MatchSubjects matchSubjects(City city) {
    return new MatchSubjects(city);
  }

  @Bean
  YearPages yearPages(City city, Comparisons comparisons, Html html) {
    return new YearPages(city, comparisons, html);
  }
}
