package org.kusei.reminder;

import java.time.InstantSource;
import org.kusei.account.People;
import org.kusei.calendar.Agenda;
import org.kusei.organization.Municipalities;
import org.kusei.pages.Html;
import org.kusei.platform.Database;
import org.kusei.platform.Mail;
import org.kusei.platform.MailSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the module's use cases and pages; letters are sent by servers only. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

  @Bean
  ReminderSettings reminderSettings(Environment environment) {
    return ReminderSettings.of(environment::getProperty);
  }

  @Bean
  Reminders reminders(
      Database database,
      People people,
      Agenda agenda,
      InstantSource clock,
      ReminderSettings settings) {
    return new Reminders(database, people, agenda, new Reminders.Post(clock, settings));
  }

  @Bean
  ReminderPages reminderPages(
      Reminders reminders, ReminderSettings settings, Environment environment, Html html) {
    var configured = MailSettings.of(environment::getProperty).isPresent();
    return new ReminderPages(reminders, settings, configured, html);
  }

  /** Sends the letters where a mail server is named and the web is served. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class Sending {

    @Bean
    Deliveries deliveries(
        Reminders reminders, Municipalities municipalities, Environment environment) {
      var post =
          MailSettings.of(environment::getProperty)
              .map(settings -> new MorningPost(reminders, municipalities, new Mail(settings)));
      post.ifPresent(MorningPost::start);
      return new Deliveries(post.orElse(null));
    }
  }
}
