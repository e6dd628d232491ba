package org.kusei.selfcheck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.kusei.selfcheck.ChecksView.Line;
import org.kusei.selfcheck.ChecksView.Part;
import org.kusei.selfcheck.ChecksView.Row;
import org.kusei.selfcheck.Findings.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** On the desk: what the self-checks found. */
@Controller
final class ChecksPages {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final int MOST_RUNS = 30;
  private static final int MOST_LINES = 50;

  private final SelfCheck selfCheck;
  private final Html html;

  ChecksPages(SelfCheck selfCheck, Html html) {
    this.selfCheck = selfCheck;
    this.html = html;
  }

  @GetMapping("/desk/checks")
  @Needs(Action.SEE_CHECKS)
  ResponseEntity<String> checks(Visit visit, Officer officer) {
    var texts = Texts.of(visit.language());
    var title = texts.text("selfcheck.title");
    var desk = new Crumb(texts.text("desk.title"), "/desk", null);
    var runs = selfCheck.listLatest(officer.municipality(), MOST_RUNS);
    var view =
        new ChecksView(
            html.page(visit, title, desk, new Crumb(title, null, null)),
            IntStream.range(0, runs.size()).mapToObj(i -> row(texts, runs.get(i), i)).toList());
    return html.show(HttpStatus.OK, "selfcheck/checks.jte", view);
  }

  private static Row row(Texts texts, Run run, int place) {
    var findings = run.findings();
    var state = findings == null ? "unfinished" : findings.sound() ? "sound" : "differs";
    return new Row(
        "run-" + place,
        moment(run.startedAt()),
        state,
        texts.text("selfcheck.state." + state),
        findings == null
            ? List.of()
            : findings.checks().stream().map(finding -> part(texts, finding)).toList());
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atZone(TOKYO));
  }

  private static Part part(Texts texts, Finding finding) {
    return new Part(
        texts.text(finding.key()),
        finding.sound(),
        words(texts, finding),
        finding.failure(),
        finding.differences().stream()
            .limit(MOST_LINES)
            .map(each -> new Line(each.where(), each.expected(), each.found()))
            .toList());
  }

  private static String words(Texts texts, Finding finding) {
    if (!finding.failure().isEmpty()) {
      return texts.text("selfcheck.result.failed");
    }
    return finding.sound()
        ? texts.text("selfcheck.result.sound", finding.compared())
        : texts.text("selfcheck.result.differs", finding.compared(), finding.differences().size());
  }
}
