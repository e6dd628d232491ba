package org.kusei.authoring;

import java.time.InstantSource;
import org.kusei.calendar.Windows;
import org.kusei.difference.Comparisons;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Publishing;
import org.kusei.drafting.Shaping;
import org.kusei.indicator.Proposals;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Units;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.reform.ReformProgrammes;
import org.kusei.responsibility.Responsibilities;
import org.kusei.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's pages. */
@Configuration(proxyBeanMethods = false)
class AuthoringConfiguration {

  @Bean
  Workshop planWorkshop(HomeCity home, Drafts drafts, Html html, InstantSource clock) {
    return new Workshop(home, drafts, html, clock);
  }

  @Bean
  Hands hands(Drafts drafts, Responsibilities responsibilities, Windows windows) {
    return new Hands(drafts, responsibilities, windows);
  }

  @Bean
  Surroundings surroundings(Hands hands, Reviews reviews, Proposals proposals) {
    return new Surroundings(hands, new Carried(reviews, proposals));
  }

  @Bean
  PlanSubjects planSubjects(Workshop workshop, Hands hands) {
    return new PlanSubjects(workshop, hands);
  }

  @Bean
  DraftNodes draftNodes(Drafts drafts) {
    return new DraftNodes(drafts);
  }

  @Bean
  TalkDue talkDue(Drafts drafts, Comments comments, Units units) {
    return new TalkDue(drafts, comments, units);
  }

  @Bean
  TalkBound talkBound(Comments comments) {
    return new TalkBound(comments);
  }

  @Bean
  Drafting drafting(Drafts drafts, Comments comments, Publishing publishing) {
    return new Drafting(drafts, comments, publishing);
  }

  @Bean
  PlanReading planReading(
      Workshop workshop, Drafting drafting, Policies policies, Units units, Hands hands) {
    return new PlanReading(workshop, drafting, policies, units, hands);
  }

  @Bean
  NodeReading planNodeReading(
      Workshop workshop, Drafting drafting, Policies policies, Units units, Surroundings around) {
    return new NodeReading(workshop, drafting, policies, units, around);
  }

  @Bean
  PlanPages planPages(
      Workshop workshop, Drafts drafts, Shaping shaping, PlanReading reading, Hands hands) {
    return new PlanPages(workshop, drafts, shaping, reading, hands);
  }

  @Bean
  NodePages planNodePages(
      Workshop workshop, Drafts drafts, Shaping shaping, NodeReading reading, Hands hands) {
    return new NodePages(workshop, drafts, shaping, reading, hands);
  }

  @Bean
  TalkPages planTalkPages(Workshop workshop, Comments comments) {
    return new TalkPages(workshop, comments);
  }

  @Bean
  HeadPages planHeadPages(
      Workshop workshop, Drafts drafts, Hands hands, ReformProgrammes programmes) {
    return new HeadPages(workshop, drafts, hands, programmes);
  }

  @Bean
  PublishPages planPublishPages(
      Workshop workshop,
      Publishing publishing,
      Comments comments,
      Surroundings around,
      Comparisons comparisons) {
    return new PublishPages(workshop, publishing, comments, around, comparisons);
  }
}
