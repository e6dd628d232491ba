package org.kusei;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the modules together: each brings one {@code @Configuration} that makes its objects. Only
 * classes named so are looked at, and for Spring Boot's own purposes (mixins for JSON, of which
 * there are none) only one small package: each time all classes were read it took a third of a
 * start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.kusei.platform")
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
