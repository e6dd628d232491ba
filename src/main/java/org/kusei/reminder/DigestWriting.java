package org.kusei.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kusei.calendar.Due;
import org.kusei.calendar.Left;
import org.kusei.calendar.WardYear;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/** Writes what is due as a letter in plain text. */
final class DigestWriting {

  /**
   * The letter.
   *
   * @param url where people reach Kusei, e.g. {@code https://kusei.example}; empty where nobody
   *     said
   */
  static Digest.Text text(
      Subscription to, String name, List<Due> dues, LocalDate today, String url) {
    var texts = Texts.of(to.language());
    long overdue = dues.stream().filter(due -> due.until().isBefore(today)).count();
    var subject =
        overdue == 0
            ? texts.text("reminder.subject", dues.size())
            : texts.text("reminder.subject.overdue", dues.size(), overdue);
    var lines =
        dues.stream().map(due -> line(texts, due, today, url)).collect(Collectors.joining("\n"));
    var body =
        String.join(
            "\n",
            texts.text("reminder.greeting", name),
            "",
            lines,
            texts.text("reminder.foot", url + "/desk/due", url + "/desk/reminders"),
            "");
    return new Digest.Text(to.address(), subject, body);
  }

  private static String line(Texts texts, Due due, LocalDate today, String url) {
    return texts.text(
            "reminder.line",
            Left.words(texts, today, due.until()),
            new WardYear(due.ward(), due.year()).name(texts),
            due.words(texts),
            new Figures(texts).day(due.until()))
        + "\n  "
        + url
        + due.href()
        + "\n";
  }

  private DigestWriting() {}
}
