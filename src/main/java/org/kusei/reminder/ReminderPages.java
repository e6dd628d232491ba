package org.kusei.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.PersonId;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** On the desk: whether and where one is reminded, and what became of the letters. */
@Controller
final class ReminderPages {
  private static final int MOST = 200;

  private final Reminders reminders;
  private final ReminderSettings settings;
  private final boolean configured;
  private final Html html;

  ReminderPages(Reminders reminders, ReminderSettings settings, boolean configured, Html html) {
    this.reminders = reminders;
    this.settings = settings;
    this.configured = configured;
    this.html = html;
  }

  /** What the form sends; {@code off} takes the reminders back. */
  record Form(@Nullable String address, @Nullable String language, @Nullable String off) {

    String typed() {
      return address == null ? "" : address.strip();
    }

    Locale spoken() {
      return "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    }
  }

  @GetMapping("/desk/reminders")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> own(Visit visit, Officer officer) {
    return show(visit, officer, HttpStatus.OK, null, null);
  }

  @PostMapping("/desk/reminders")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> keep(Visit visit, Officer officer, Form form) {
    if (form.off() != null) {
      reminders.unsubscribe(officer);
      return done();
    }
    return switch (reminders.subscribe(officer, form.typed(), form.spoken())) {
      case Accepted<Subscription> _ -> done();
      case Refused<Subscription> refused ->
          show(visit, officer, HttpStatus.UNPROCESSABLE_CONTENT, form, refused);
    };
  }

  private static ResponseEntity<String> done() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/desk/reminders"))
        .build();
  }

  private ResponseEntity<String> show(
      Visit visit,
      Officer officer,
      HttpStatus status,
      @Nullable Form form,
      @Nullable Refused<?> refused) {
    var texts = Texts.of(visit.language());
    var title = texts.text("reminder.title");
    var known = reminders.find(officer.id());
    var language =
        form == null ? known.map(Subscription::language).orElse(visit.language()) : form.spoken();
    var view =
        new ReminderView(
            html.page(visit, title, desk(texts), due(texts), new Crumb(title, null, null)),
            configured,
            Integer.toString(settings.days()),
            settings.at().toString(),
            known.isPresent(),
            form == null ? known.map(Subscription::address).orElse("") : form.typed(),
            language.getLanguage(),
            refused == null ? null : texts.text(refused.reason(), refused.arguments().toArray()));
    return html.show(status, "reminder/own.jte", view);
  }

  private static Crumb desk(Texts texts) {
    return new Crumb(texts.text("desk.title"), "/desk", null);
  }

  private static Crumb due(Texts texts) {
    return new Crumb(texts.text("calendar.due.title"), "/desk/due", null);
  }

  @GetMapping("/desk/reminders/sent")
  @Needs(Action.SEE_CHECKS)
  ResponseEntity<String> sent(Visit visit, Officer officer) {
    var texts = Texts.of(visit.language());
    var title = texts.text("reminder.sent.title");
    var letters = reminders.listLatest(officer.municipality(), MOST);
    var view =
        new SentView(
            html.page(visit, title, desk(texts), new Crumb(title, null, null)),
            configured,
            rows(texts, letters));
    return html.show(HttpStatus.OK, "reminder/sent.jte", view);
  }

  private List<SentView.Row> rows(Texts texts, List<Digest> letters) {
    var latest = new HashMap<PersonId, LocalDate>();
    letters.forEach(letter -> latest.merge(letter.person(), letter.day(), ReminderPages::later));
    var figures = new Figures(texts);
    return letters.stream()
        .map(letter ->
            new SentView.Row(
                figures.day(letter.day()),
                reminders.name(letter.person()),
                letter.items(),
                state(texts, letter, letter.day().equals(latest.get(letter.person()))),
                letter.sentAt() != null,
                letter.failure()))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String state(Texts texts, Digest letter, boolean latest) {
    if (letter.sentAt() != null) {
      return texts.text("reminder.state.sent");
    }
    if (!latest) {
      return texts.text("reminder.state.replaced");
    }
    return letter.attempts() == 0
        ? texts.text("reminder.state.waits")
        : texts.count("reminder.state.failed", letter.attempts());
  }
}
