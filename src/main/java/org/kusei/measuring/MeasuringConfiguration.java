package org.kusei.measuring;

import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.WardSubjects;
import org.kusei.attainment.Attainments;
import org.kusei.calendar.Windows;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Proposals;
import org.kusei.indicator.Releases;
import org.kusei.measuring.OnePages.Keeping;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.responsibility.Responsibilities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the officers' pages of indicators. */
@Configuration(proxyBeanMethods = false)
class MeasuringConfiguration {

  @Bean
  City measuringCity(HomeCity home, Policies policies) {
    return new City(home, policies);
  }

  @Bean
  WardSubjects measuringSubjects(HomeCity home) {
    return new WardSubjects(
        home,
        Set.of(
            Action.SEE_INDICATORS,
            Action.KEEP_INDICATORS,
            Action.SET_TARGET,
            Action.ENTER_VALUES,
            Action.RELEASE_VALUES));
  }

  @Bean
  ListPages indicatorListPages(
      City city, Indicators indicators, Releases releases, Attainments attainments, Html html) {
    var reading = new ListReading(indicators, releases, attainments);
    return new ListPages(city, releases, reading, new Frame(html));
  }

  @Bean
  NewPages newIndicatorPages(City city, Indicators indicators, Html html) {
    return new NewPages(city, indicators, new Frame(html));
  }

  @Bean
  Keeping indicatorKeeping(Indicators indicators, Proposals proposals, Windows windows) {
    return new Keeping(indicators, proposals, windows);
  }

  @Bean
  OnePages indicatorPages(City city, Keeping keeping, Policies policies, Html html) {
    var reading = new OneReading(keeping.indicators(), keeping.proposals(), policies);
    return new OnePages(city, keeping, reading, new Frame(html));
  }

  @Bean
  TablePages valueTablePages(City city, Indicators indicators, Windows windows, Html html) {
    return new TablePages(city, indicators, new Frame(html), windows);
  }

  @Bean
  ValueDues valueDues(Indicators indicators, Responsibilities responsibilities, Wards wards) {
    return new ValueDues(indicators, responsibilities, wards);
  }

  @Bean
  FilePages indicatorFilePages(City city, Indicators indicators) {
    return new FilePages(city, indicators);
  }
}
