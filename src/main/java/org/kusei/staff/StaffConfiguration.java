package org.kusei.staff;

import org.kusei.account.People;
import org.kusei.credential.Credentials;
import org.kusei.credential.SecondFactors;
import org.kusei.credential.Sessions;
import org.kusei.identity.IdentityProviders;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

  @Bean
  PlaceNames placeNames(Wards wards, Units units) {
    return new PlaceNames(wards, units);
  }

  @Bean
  WaysIn waysIn(Credentials credentials, SecondFactors factors, IdentityProviders providers) {
    return new WaysIn(credentials, factors, providers);
  }

  @Bean
  PeopleReading peopleReading(People people, WaysIn ways, PlaceNames places, Html html) {
    return new PeopleReading(people, ways, places, html);
  }

  @Bean
  NamingPages namingPages(
      People people, IdentityProviders providers, PeopleReading reading, Html html) {
    return new NamingPages(people, providers, reading, html);
  }

  @Bean
  PeoplePages peoplePages(
      People people, Credentials credentials, PeopleReading reading, Html html) {
    return new PeoplePages(people, credentials, reading, html);
  }

  @Bean
  PersonPages personPages(
      People people,
      Credentials credentials,
      SecondFactors factors,
      PeopleReading reading,
      Html html) {
    return new PersonPages(people, credentials, factors, reading, html);
  }

  @Bean
  OwnPages ownPages(
      People people,
      Credentials credentials,
      SecondFactors factors,
      Sessions sessions,
      OwnReading reading) {
    return new OwnPages(people, credentials, factors, sessions, reading);
  }

  @Bean
  OwnReading ownReading(SecondFactors factors, Sessions sessions, PlaceNames places, Html html) {
    return new OwnReading(factors, sessions, places, html);
  }
}
