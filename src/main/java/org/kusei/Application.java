package org.kusei;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the modules together: each brings one {@code @Configuration} that makes its objects. Only
 * classes named so are looked at, since reading all of them took two fifths of a start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "org.kusei",
    resourcePattern = "**/*Configuration.class",
    useDefaultFilters = false,
    includeFilters = @Filter(Configuration.class))
class Application {

  @Bean
  WebGuard webGuard() {
    return new WebGuard();
  }
}
