package org.kusei.desk;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.desk.DeskView.Open;
import org.kusei.desk.DeskView.Row;
import org.kusei.intake.ImportId;
import org.kusei.intake.ImportSummary;
import org.kusei.intake.Imports;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Actor;
import org.kusei.platform.Texts;
import org.kusei.source.Limits;
import org.kusei.source.UnreadableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk itself: hand in documents, see those under review. */
@Controller
final class DeskPages {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Municipalities municipalities;
  private final Imports imports;
  private final Html html;

  DeskPages(Municipalities municipalities, Imports imports, Html html) {
    this.municipalities = municipalities;
    this.imports = imports;
    this.html = html;
  }

  @GetMapping("/desk")
  @Needs(Action.SEE_DESK)
  ResponseEntity<String> desk(Visit visit, Officer officer) {
    return show(visit, officer, HttpStatus.OK, List.of(), Set.of());
  }

  /** One new document leads to its review, several to the list. */
  @PostMapping("/desk/imports")
  @Needs(Action.HAND_IN_DOCUMENT)
  ResponseEntity<String> handIn(
      Visit visit, Officer officer, @RequestParam("file") List<MultipartFile> files)
      throws IOException {
    var texts = Texts.of(visit.language());
    var problems = new ArrayList<String>();
    var known = new HashSet<ImportId>();
    var read = new ArrayList<ImportSummary>();
    var home = municipalities.findHome();
    if (home.isEmpty()) {
      problems.add(texts.text("desk.refused.no-municipality"));
      return show(visit, officer, HttpStatus.UNPROCESSABLE_CONTENT, problems, known);
    }
    for (var file : files) {
      receive(texts, home.get(), file, new Received(officer.actor(), read, known, problems));
    }
    if (read.size() == 1 && problems.isEmpty() && known.isEmpty()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(ReviewSheet.address(read.getFirst().id())))
          .build();
    }
    var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return show(visit, officer, status, problems, known);
  }

  /** What became of the files of one form. */
  private record Received(
      Actor by, List<ImportSummary> read, Set<ImportId> known, List<String> problems) {}

  private void receive(Texts texts, Municipality home, MultipartFile file, Received received)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (name.isEmpty() && file.isEmpty()) {
      received.problems().add(texts.text("desk.refused.no-file"));
      return;
    }
    try {
      Limits.requireSize(file.getSize());
      var receipt = imports.receive(received.by(), home.id(), name, file.getBytes());
      received.read().add(receipt.entry());
      if (receipt.known()) {
        received.known().add(receipt.entry().id());
      }
    } catch (UnreadableException e) {
      received
          .problems()
          .add(texts.text("desk.refused.unreadable", name, e.sentence(texts.locale())));
    }
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, HttpStatus status, List<String> problems, Set<ImportId> known) {
    var texts = Texts.of(visit.language());
    var title = texts.text("desk.title");
    var page = html.page(visit, title, new Crumb(title, null, null)).withScript("desk.js");
    var rows =
        municipalities.findHome().map(home -> imports.list(home.id())).orElse(List.of()).stream()
            .map(entry -> row(texts, officer, entry, known.contains(entry.id())))
            .toList();
    var open = new Open(officer.may(Action.HAND_IN_DOCUMENT), officer.may(Action.MATCH_ITEMS));
    return html.show(status, "desk/desk.jte", new DeskView(page, open, problems, rows));
  }

  private static Row row(Texts texts, Officer officer, ImportSummary entry, boolean known) {
    var state = entry.status().name().toLowerCase(Locale.ROOT);
    return new Row(
        officer.may(Action.SEE_DOCUMENT) ? ReviewSheet.address(entry.id()) : null,
        entry.name(),
        state,
        texts.text("desk.state." + state),
        moment(entry.receivedAt()),
        known ? texts.text("desk.known") : null);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(TOKYO));
  }
}
