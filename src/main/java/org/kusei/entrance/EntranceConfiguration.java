package org.kusei.entrance;

import java.util.List;
import org.kusei.account.People;
import org.kusei.account.Subjects;
import org.kusei.audit.Trail;
import org.kusei.credential.Credentials;
import org.kusei.credential.Sessions;
import org.kusei.credential.SignIn;
import org.kusei.identity.IdentityProviders;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
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
  private final ObjectProvider<Trail> trail;

  EntranceConfiguration(ObjectProvider<Subjects> subjects, ObjectProvider<Trail> trail) {
    this.subjects = subjects;
    this.trail = trail;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(
        new Door(subjects.orderedStream().toList(), new Footprints(trail.getObject())));
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
  SignInReading signInReading(
      Threshold threshold, SampleUsers samples, IdentityProviders providers, Html html) {
    return new SignInReading(threshold, samples, providers, html);
  }

  @Bean
  SignInPages signInPages(Threshold threshold, SignIn signIn, SignInReading reading) {
    return new SignInPages(threshold, signIn, reading);
  }

  @Bean
  ProviderPages providerPages(
      IdentityProviders providers, Vouching vouching, Threshold threshold, SignInReading reading) {
    return new ProviderPages(providers, vouching, threshold, reading);
  }

  @Bean
  Vouching vouching(Threshold threshold, People people, SignIn signIn, Trail trail) {
    return new Vouching(threshold, people, signIn, trail);
  }

  @Bean
  SignOutPages signOutPages(Sessions sessions, IdentityProviders providers, Html html) {
    return new SignOutPages(sessions, providers, html);
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
