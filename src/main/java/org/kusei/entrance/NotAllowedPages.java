package org.kusei.entrance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kusei.account.NotAllowedException;
import org.kusei.account.Rights;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Problem;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says to somebody whose duties do not reach, who could do it. */
@ControllerAdvice
@Order(0)
final class NotAllowedPages {
  private final Html html;

  NotAllowedPages(Html html) {
    this.html = html;
  }

  @ExceptionHandler(NotAllowedException.class)
  ResponseEntity<String> notAllowed(Visit visit, NotAllowedException refused) {
    var texts = Texts.of(visit.language());
    var title = texts.text("entrance.not-allowed.title");
    var who =
        Rights.of(refused.action()).entrySet().stream()
            .map(right ->
                texts.text(
                    "entrance.role.reach." + right.getValue().name().toLowerCase(Locale.ROOT),
                    texts.text(right.getKey().key())))
            .collect(Collectors.joining(texts.text("entrance.comma")));
    var action = texts.text(refused.action().key());
    return html.show(
        HttpStatus.FORBIDDEN,
        "layout/problem.jte",
        new Problem(
            html.page(visit, title, new Crumb(title, null, null)),
            texts.text("entrance.not-allowed.who", action, who),
            refused.elsewhere() ? texts.text("entrance.not-allowed.elsewhere") : null,
            null,
            null,
            List.of()));
  }
}
