package org.kusei.desk;

import org.kusei.intake.Acceptance;
import org.kusei.intake.Imports;
import org.kusei.organization.Municipalities;
import org.kusei.organization.NewWards;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.reform.ReformProgrammes;
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
  PublicRecord publicRecord(
      Policies policies, Withdrawals withdrawals, ReformProgrammes programmes) {
    return new PublicRecord(policies, withdrawals, programmes);
  }

  @Bean
  ReviewSheet reviewSheet(Imports imports, PublicRecord record, Wards wards, Html html) {
    return new ReviewSheet(imports, record, wards, html);
  }

  @Bean
  WithdrawPages withdrawPages(Imports imports, PublicRecord record, Html html) {
    return new WithdrawPages(imports, record, html);
  }

  @Bean
  ReviewPages reviewPages(Imports imports, Acceptance acceptance, ReviewSheet sheet) {
    return new ReviewPages(imports, acceptance, sheet);
  }

  @Bean
  ItemPages itemPages(Imports imports, ReviewSheet sheet) {
    return new ItemPages(imports, sheet);
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
