package org.kusei.pages;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** What pages of every module need: templates, assets, the visit. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  @Bean
  Assets assets() {
    return Assets.built();
  }

  @Bean
  Html html(Assets assets, ObjectProvider<SearchWords> words) {
    return Html.precompiled(assets, words.getIfAvailable(() -> List::of).words());
  }

  @Bean
  LanguageChoice languageChoice() {
    return new LanguageChoice();
  }

  /** Addresses are permanent and have one form: without a slash at the end. */
  @Bean
  UrlHandlerFilter slashes() {
    return UrlHandlerFilter.trailingSlashHandler("/**")
        .redirect(HttpStatus.PERMANENT_REDIRECT)
        .build();
  }

  /** Before all other valves: whatever a reader can send is readable, or refused by a page. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> readableRequests(
      ObjectProvider<Refusals> refusals) {
    return server -> {
      server.setProtocol(TypedQueries.class.getName());
      server.addEngineValves(new EncodedQueries(), new RefusedRequests(refusals::getObject));
    };
  }

  @Bean
  WeakTags weakTags() {
    return new WeakTags();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new VisitArgument());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
