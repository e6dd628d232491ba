package org.kusei.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.kusei.account.People;
import org.kusei.credential.Sessions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Spring Security before the officers' pages, and before them only: public pages pass no filter of
 * it, have no session and set no cookie.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {

  @Bean
  SecurityFilterChain officers(
      HttpSecurity http, Sessions sessions, People people, SampleUsers samples) {
    return http.securityMatcher("/desk", "/desk/**")
        .addFilterBefore(new Gate(sessions, people, samples), CsrfFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(SignInPages.ADDRESS, SignInPages.ADDRESS + "/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(refusals ->
            refusals.accessDeniedHandler((request, response, refused) ->
                response.sendError(HttpServletResponse.SC_FORBIDDEN, "form")))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable) // the guard before every page sends them
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  FilterRegistrationBean<Filter> beforeTheOfficersPages(
      @Qualifier("springSecurityFilterChain") Filter chain) {
    var registration = new FilterRegistrationBean<>(chain);
    registration.addUrlPatterns("/desk", "/desk/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }
}
