package org.kusei.measuring;

import org.kusei.attainment.Attainments;
import org.kusei.calendar.Windows;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Proposals;
import org.kusei.indicator.Releases;
import org.kusei.measuring.OnePages.Keeping;
import org.kusei.organization.Municipalities;
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
  City measuringCity(Municipalities municipalities, Wards wards, Policies policies) {
    return new City(municipalities, wards, policies);
  }

  @Bean
  MeasuringSubjects measuringSubjects(City city) {
    return new MeasuringSubjects(city);
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
