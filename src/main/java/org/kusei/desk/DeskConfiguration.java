package org.kusei.desk;

import org.kusei.intake.Acceptance;
import org.kusei.intake.Imports;
import org.kusei.organization.Municipalities;
import org.kusei.organization.NewWards;
import org.kusei.organization.Wards;
import org.kusei.platform.Html;
import org.kusei.policy.Policies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

  @Bean
  DeskPages deskPages(Municipalities municipalities, Imports imports, Html html) {
    return new DeskPages(municipalities, imports, html);
  }

  @Bean
  ReviewPages reviewPages(
      Imports imports, Acceptance acceptance, Policies policies, Wards wards, Html html) {
    return new ReviewPages(imports, acceptance, policies, wards, html);
  }

  @Bean
  ImportSubjects importSubjects(Imports imports, Wards wards) {
    return new ImportSubjects(imports, wards);
  }

  @Bean
  WardPages wardPages(Imports imports, NewWards wards, Html html) {
    return new WardPages(imports, wards, html);
  }
}
