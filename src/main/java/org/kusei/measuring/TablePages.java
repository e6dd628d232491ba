package org.kusei.measuring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.PeriodNames;
import org.kusei.indicator.Indicators;
import org.kusei.measuring.DryRun.Entry;
import org.kusei.measuring.TableView.FaultRow;
import org.kusei.measuring.TableView.Row;
import org.kusei.measuring.TableView.Tried;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Values handed in as a table: tried first, entered once confirmed. */
@Controller
final class TablePages {
  private static final String ADDRESS = ListPages.ADDRESS + "/table";
  private static final int LONGEST = 4_000_000;
  private static final int MOST_FAULTS = 200;

  private final City city;
  private final Indicators indicators;
  private final Frame frame;
  private final Windows windows;

  TablePages(City city, Indicators indicators, Frame frame, Windows windows) {
    this.city = city;
    this.indicators = indicators;
    this.frame = frame;
    this.windows = windows;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.ENTER_VALUES)
  ResponseEntity<String> ask(
      Visit visit, @PathVariable("ward") String slug, @PathVariable("year") String year) {
    return show(visit, HttpStatus.OK, new Sent(city.get(slug, year), "", null), null);
  }

  /** Tries the table, whether pasted or a file. */
  @PostMapping(ADDRESS + "/trial")
  @Needs(Action.ENTER_VALUES)
  ResponseEntity<String> tryOut(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @RequestParam(name = "table", defaultValue = "") String pasted,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var of = city.get(slug, year);
    var text = pasted.isBlank() && file != null ? decoded(file.getBytes()) : pasted;
    if (text.length() > LONGEST) {
      var problem = Frame.words(visit).text("measuring.table.too-long");
      return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, new Sent(of, "", null), problem);
    }
    var run = DryRun.of(text, of.courses(indicators), indicators);
    var status = run.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return show(visit, status, new Sent(of, text, run), null);
  }

  /** Enters the table that was tried, if nothing has changed since. */
  @PostMapping(ADDRESS)
  @Needs(Action.ENTER_VALUES)
  ResponseEntity<String> enter(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @RequestParam Map<String, String> fields) {
    var of = city.get(slug, year);
    var text = fields.getOrDefault("table", "");
    var run = DryRun.of(text, of.courses(indicators), indicators);
    var words = Frame.words(visit);
    var locks = windows.locks(officer.id(), of.ward(), of.year(), Work.ENTER_VALUES);
    var lock =
        run.entries().stream()
            .flatMap(entry -> locks.find(entry.indicator().node()).stream())
            .findFirst();
    if (lock.isPresent()) {
      var problem = lock.get().words(words.texts());
      return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, new Sent(of, text, run), problem);
    }
    var refusal = run.refusal(fields.getOrDefault("seen", ""));
    if (refusal != null) {
      return show(
          visit, HttpStatus.UNPROCESSABLE_CONTENT, new Sent(of, text, run), words.text(refusal));
    }
    var municipality = of.ward().municipality();
    return switch (indicators.handIn(officer.actor(), municipality, run.observations())) {
      case Accepted<Integer> _ -> ListPages.seeOther(of.address());
      case Refused<Integer>(var reason, var arguments) ->
          show(
              visit,
              HttpStatus.UNPROCESSABLE_CONTENT,
              new Sent(of, text, run),
              words.text(reason, arguments.toArray()));
    };
  }

  /** UTF-8, or what Japanese spreadsheets write where they do not. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-31j"));
    }
  }

  private record Sent(WardYear of, String text, @Nullable DryRun run) {}

  private ResponseEntity<String> show(
      Visit visit, HttpStatus status, Sent sent, @Nullable String problem) {
    var words = Frame.words(visit);
    var of = sent.of;
    var view =
        new TableView(
            frame.below(visit, of, words.text("measuring.table"), null),
            of.address() + "/table",
            of.address() + ".csv",
            sent.text,
            problem,
            sent.run == null ? null : tried(words, sent.run));
    return frame.html().show(status, "measuring/table.jte", view);
  }

  private static Tried tried(GaugeWords words, DryRun run) {
    var changing = run.entries().stream().filter(entry -> !entry.changesNothing()).toList();
    return new Tried(
        words.text(
            "measuring.table.summary",
            changing.stream().filter(entry -> !entry.corrects()).count(),
            changing.stream().filter(Entry::corrects).count(),
            run.entries().size() - changing.size(),
            run.blanks(),
            run.faults().size()),
        run.seen(),
        run.faults().isEmpty() && !changing.isEmpty(),
        run.faults().stream().limit(MOST_FAULTS).map(fault -> row(words, fault)).toList(),
        Math.max(0, run.faults().size() - MOST_FAULTS),
        changing.stream().map(entry -> row(words, entry)).toList());
  }

  private static FaultRow row(GaugeWords words, Fault fault) {
    return new FaultRow(
        fault.row(),
        fault.column(),
        fault.value(),
        words.text(fault.reason(), fault.arguments().toArray()));
  }

  private static Row row(GaugeWords words, Entry entry) {
    var unit = entry.indicator().measure().unit();
    return new Row(
        entry.row(),
        entry.indicator().name(),
        PeriodNames.name(words.texts(), entry.before().period()),
        entry.corrects() ? words.reading(entry.before().reading(), unit) : "",
        words.reading(entry.observation().reading(), unit),
        words.text(entry.corrects() ? "measuring.table.corrects" : "measuring.table.new"));
  }
}
