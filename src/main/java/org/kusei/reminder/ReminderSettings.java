package org.kusei.reminder;

import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.SetupException;

/**
 * When people are reminded, and of what.
 *
 * @param days of what is due within so many days
 * @param at not before that time of the morning in Japan
 * @param url where people reach Kusei; empty where nobody said
 */
public record ReminderSettings(int days, LocalTime at, String url) {
  private static final int USUAL_DAYS = 7;
  private static final LocalTime USUAL_TIME = LocalTime.of(7, 0);

  /**
   * Reads {@code KUSEI_REMIND_DAYS}, {@code KUSEI_REMIND_AT} and {@code KUSEI_URL}.
   *
   * @throws SetupException when one of them cannot be read
   */
  public static ReminderSettings of(Function<String, @Nullable String> environment) {
    var days = environment.apply("KUSEI_REMIND_DAYS");
    var at = environment.apply("KUSEI_REMIND_AT");
    var url = environment.apply("KUSEI_URL");
    return new ReminderSettings(
        days == null || days.isBlank() ? USUAL_DAYS : days(days.strip()),
        at == null || at.isBlank() ? USUAL_TIME : time(at.strip()),
        url == null ? "" : url.strip().replaceFirst("/+$", ""));
  }

  private static int days(String text) {
    if (!text.matches("\\d{1,3}")) {
      throw new SetupException("reminder.setup.days", text);
    }
    return Integer.parseInt(text);
  }

  private static LocalTime time(String text) {
    if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
      throw new SetupException("reminder.setup.at", text);
    }
    return LocalTime.parse(text);
  }
}
