package org.kusei.history;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.audit.Entry;
import org.kusei.audit.Event;
import org.kusei.audit.Trail;
import org.kusei.history.HistoryView.Asked;
import org.kusei.history.HistoryView.Choice;
import org.kusei.history.HistoryView.Row;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who did, saw, searched and exported what. */
@Controller
final class HistoryPages {
  private static final String ADDRESS = "/desk/history";
  private static final int ROWS = 100;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Trail trail;
  private final Wards wards;
  private final Units units;
  private final Html html;

  HistoryPages(Trail trail, Wards wards, Units units, Html html) {
    this.trail = trail;
    this.wards = wards;
    this.units = units;
    this.html = html;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_HISTORY)
  ResponseEntity<String> history(
      Visit visit,
      Officer officer,
      HistoryForm form,
      @RequestParam(name = "before", defaultValue = "9223372036854775807") long before) {
    var texts = Texts.of(visit.language());
    var found = trail.list(officer.municipality(), form.filter(texts), before, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var title = texts.text("audit.page.title");
    var home = officer.municipality();
    var duties = new DutyWords(texts, wards.list(home), units.names(home));
    var view =
        new HistoryView(
            html.page(
                visit,
                title,
                new Crumb(texts.text("desk.title"), "/desk", null),
                new Crumb(title, null, null)),
            new Asked(
                HistoryForm.typed(form.who()),
                HistoryForm.typed(form.text()),
                HistoryForm.typed(form.from()),
                HistoryForm.typed(form.until())),
            kinds(texts, form),
            shown.stream().map(entry -> row(texts, duties, entry)).toList(),
            found.size() > ROWS ? older(form, shown.getLast()) : null,
            officer.may(Action.EXPORT_HISTORY) ? ADDRESS + ".csv?" + query(form) : null);
    return html.show(HttpStatus.OK, "history/history.jte", view);
  }

  private static String older(HistoryForm form, Entry last) {
    return ADDRESS + "?" + query(form) + "&before=" + last.number();
  }

  private static List<Choice> kinds(Texts texts, HistoryForm form) {
    return Arrays.stream(Event.Kind.values())
        .map(kind ->
            new Choice(kind.name(), texts.text(kind.key()), kind.name().equals(form.kind())))
        .toList();
  }

  private static Row row(Texts texts, DutyWords duties, Entry entry) {
    var when = entry.at().atZone(HistoryForm.TOKYO);
    var deeds = new Deeds(texts, note -> duties.words(note, when.toLocalDate()));
    return new Row(
        Long.toString(entry.number()),
        MOMENT.format(when),
        texts.who(entry.event().who()),
        texts.text(entry.event().kind().key()),
        deeds.words(entry.event().what()),
        entry.event().address());
  }

  private static String query(HistoryForm form) {
    return Stream.of(
            field("who", form.who()),
            field("kind", form.kind()),
            field("text", form.text()),
            field("from", form.from()),
            field("until", form.until()))
        .collect(Collectors.joining("&"));
  }

  private static String field(String name, @Nullable String value) {
    return name + "=" + URLEncoder.encode(HistoryForm.typed(value), StandardCharsets.UTF_8);
  }

  /** With the hashes, so that the chain can be computed again without Kusei. */
  @GetMapping(ADDRESS + ".csv")
  @Needs(Action.EXPORT_HISTORY)
  ResponseEntity<StreamingResponseBody> export(Visit visit, Officer officer, HistoryForm form) {
    var filter = form.filter(Texts.of(visit.language()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history.csv\"")
        .cacheControl(CacheControl.noStore())
        .body(out -> {
          try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write("number,at,who,kind,what,address,previous,hash\r\n");
            trail.forEach(officer.municipality(), filter, entry -> write(writer, entry));
          }
        });
  }

  private static void write(Writer writer, Entry entry) {
    var fields = new ArrayList<String>();
    fields.add(Long.toString(entry.number()));
    fields.add(entry.at().toString());
    fields.add(quoted(entry.event().who()));
    fields.add(entry.event().kind().name());
    fields.add(quoted(entry.event().what()));
    fields.add(quoted(entry.event().address()));
    fields.add(entry.previous().hex());
    fields.add(entry.hash().hex());
    try {
      writer.write(String.join(",", fields) + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
