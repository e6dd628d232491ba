package org.kusei.entrance;

import java.util.List;
import org.kusei.account.People;
import org.kusei.account.Subjects;
import org.kusei.credential.Credentials;
import org.kusei.credential.Sessions;
import org.kusei.credential.SignIn;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.platform.Html;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the module's pages, and the door before them. */
@Configuration(proxyBeanMethods = false)
class EntranceConfiguration implements WebMvcConfigurer {
  private final ObjectProvider<Subjects> subjects;

  EntranceConfiguration(ObjectProvider<Subjects> subjects) {
    this.subjects = subjects;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Door(subjects.orderedStream().toList()));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new OfficerArgument());
  }

  @Bean
  Threshold threshold(Municipalities municipalities, Credentials credentials, SampleUsers samples) {
    return new Threshold(municipalities, credentials, samples);
  }

  @Bean
  SampleUsers sampleUsers(People people, Wards wards, Units units) {
    return new SampleUsers(people, wards, units);
  }

  @Bean
  SignInPages signInPages(
      Threshold threshold, Sessions sessions, SignIn signIn, SampleUsers samples, Html html) {
    return new SignInPages(threshold, sessions, signIn, samples, html);
  }

  @Bean
  SamplePages samplePages(SampleUsers samples, SignIn signIn) {
    return new SamplePages(samples, signIn);
  }

  @Bean
  NotAllowedPages notAllowedPages(Html html) {
    return new NotAllowedPages(html);
  }
}
