package org.kusei.opendata;

import org.kusei.indicator.Indicators;
import org.kusei.indicator.Releases;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.policy.Previews;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes the use case and what offers it on the web. */
@Configuration(proxyBeanMethods = false)
class OpendataConfiguration {
  /** Pages are prepared first. */
  private static final int AFTER_PAGES = 2;

  @Bean
  Targets targets(Indicators indicators) {
    return new Targets(indicators);
  }

  @Bean
  Exports exports(
      Municipalities municipalities,
      Wards wards,
      Policies policies,
      Withdrawals withdrawals,
      Targets targets) {
    return new Exports(municipalities, wards, policies, withdrawals, targets);
  }

  @Bean
  Entering entering(Database database, Recording recording, Policies policies, Targets targets) {
    return new Entering(database, recording, policies, targets);
  }

  @Bean
  Returns returns(
      Municipalities municipalities, Wards wards, Previews previews, Entering entering) {
    return new Returns(municipalities, wards, previews, entering);
  }

  @Bean
  PolicyApi policyApi(Exports exports) {
    return new PolicyApi(exports);
  }

  @Bean
  IndicatorApi indicatorApi(Exports exports, Releases releases) {
    return new IndicatorApi(exports, releases);
  }

  @Bean
  BulkData bulkData(Exports exports) {
    return new BulkData(exports);
  }

  @Bean
  DataPages dataPages(Exports exports, Html html) {
    return new DataPages(exports, html);
  }

  @Bean
  FeedPages feedPages(Exports exports) {
    return new FeedPages(exports);
  }

  @Bean
  @Order(AFTER_PAGES)
  PublishedFiles publishedFiles(
      Exports exports, PolicyApi api, IndicatorApi indicators, FeedPages feed, DataPages data) {
    return new PublishedFiles(exports, api, indicators, feed, data);
  }

  @Bean
  ApiProblems apiProblems() {
    return new ApiProblems();
  }

  @Bean
  OpenAccess openAccess() {
    return new OpenAccess();
  }
}
