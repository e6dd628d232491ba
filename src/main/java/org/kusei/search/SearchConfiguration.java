package org.kusei.search;

import org.kusei.pages.Html;
import org.kusei.pages.SearchWords;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalogue, and for a server the index, its pages and feeds. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  Catalogue catalogue(Database database) {
    return new Catalogue(database);
  }

  /** A command prepares pages too. */
  @Bean
  SearchWords searchWords() {
    return SearchPages::words;
  }

  /** A command hands over texts, but leaves the index to the server that may run beside it. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class ForReaders {

    @Bean(initMethod = "start")
    Follower follower(Database database, DataFolder folder) {
      return new Follower(database, folder.resolve("search"));
    }

    @Bean
    Search search(Follower follower) {
      return new Search(follower);
    }

    @Bean
    SearchPages searchPages(SearchedCity city, Search search, Html html) {
      return new SearchPages(city, search, html);
    }

    @Bean
    SearchApi searchApi(SearchedCity city, Search search) {
      return new SearchApi(city, search);
    }
  }
}
