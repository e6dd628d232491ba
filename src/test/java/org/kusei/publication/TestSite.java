package org.kusei.publication;

import java.util.Map;
import java.util.Objects;
import org.kusei.platform.Html;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The public pages on a free port, showing the fixture. */
final class TestSite implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private TestSite(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static TestSite started() {
    return new TestSite(
        new SpringApplicationBuilder(Application.class)
            .properties(Map.of("server.port", 0, "spring.web.resources.add-mappings", false))
            .run());
  }

  String address(String path) {
    return "http://localhost:"
        + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"))
        + path;
  }

  @Override
  public void close() {
    context.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "org.kusei.platform",
      useDefaultFilters = false,
      includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.PagesConfiguration"))
  static class Application {
    @Bean
    HomePages homePages(Html html) {
      return new HomePages(new FixtureRecord(), html);
    }
  }
}
