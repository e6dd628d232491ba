package org.kusei.cataloguing;

import org.kusei.indicator.Releases;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.policy.Policies;
import org.kusei.reform.ReformProgrammes;
import org.kusei.reviewing.PrintedReviews;
import org.kusei.search.Catalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the record to search. */
@Configuration(proxyBeanMethods = false)
class CataloguingConfiguration {

  @Bean
  SearchedHome searchedHome(HomeCity city) {
    return new SearchedHome(city);
  }

  @Bean
  PublishedTexts publishedTexts(
      Policies policies,
      ObjectProvider<Releases> releases,
      ObjectProvider<PrintedReviews> reviews,
      Wards wards,
      Catalogue catalogue) {
    return new PublishedTexts(policies, releases::getObject, reviews::getObject, wards, catalogue);
  }

  @Bean
  CatalogueCheck catalogueCheck(
      PublishedTexts texts,
      ReformProgrammes programmes,
      Catalogue catalogue,
      Municipalities municipalities) {
    return new CatalogueCheck(texts, programmes, catalogue, municipalities);
  }
}
