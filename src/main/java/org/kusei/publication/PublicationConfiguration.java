package org.kusei.publication;

import org.kusei.difference.Comparisons;
import org.kusei.indicator.Releases;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.prepared.Changes;
import org.kusei.reform.ReformProgrammes;
import org.kusei.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes the public pages. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

  @Bean
  HomePages homePages(HomeCity city, Policies policies, ReformProgrammes programmes, Html html) {
    return new HomePages(city, policies, programmes, html);
  }

  @Bean
  PolicyPages policyPages(
      HomeCity city,
      Policies policies,
      ReformProgrammes programmes,
      Companions companions,
      Html html) {
    return new PolicyPages(city, policies, programmes, companions, html);
  }

  @Bean
  Companions companions(Releases releases, Reviews reviews, Withdrawals withdrawals) {
    return new Companions(releases, reviews, withdrawals);
  }

  @Bean
  NodeReading nodeReading(Policies policies, Comparisons comparisons, Companions companions) {
    return new NodeReading(policies, comparisons, companions);
  }

  @Bean
  NodePages nodePages(
      HomeCity city, Policies policies, Withdrawals withdrawals, NodeReading reading, Html html) {
    return new NodePages(city, policies, withdrawals, reading, html);
  }

  @Bean
  TagPages tagPages(HomeCity city, Policies policies, Withdrawals withdrawals, Html html) {
    return new TagPages(city, policies, withdrawals, html);
  }

  @Bean
  AboutPages aboutPages(Html html) {
    return new AboutPages(html);
  }

  @Bean
  PageChanges pageChanges(Changes changes, Wards wards) {
    return new PageChanges(changes, wards);
  }

  @Bean
  PublishedPages.Handlers preparedHandlers(
      HomePages home, PolicyPages policy, NodePages node, AboutPages about) {
    return new PublishedPages.Handlers(home, policy, node, about);
  }

  @Bean
  @Order(1)
  PublishedPages publishedPages(
      HomeCity city, Policies policies, PublishedPages.Handlers handlers) {
    return new PublishedPages(city, policies, handlers);
  }

  @Bean
  WithdrawnPages withdrawnPages(Policies policies, ReformProgrammes programmes, Html html) {
    return new WithdrawnPages(policies, programmes, html);
  }

  @Bean
  ErrorPages errorPages(HomeCity city, Policies policies, Html html) {
    return new ErrorPages(city, policies, html);
  }
}
