package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.entrance.SignInView.Step;
import org.kusei.identity.IdentityProvider;
import org.kusei.identity.IdentityProviders;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Puts the sign-in page together. */
final class SignInReading {
  private final Threshold threshold;
  private final SampleUsers samples;
  private final IdentityProviders providers;
  private final Html html;

  SignInReading(Threshold threshold, SampleUsers samples, IdentityProviders providers, Html html) {
    this.threshold = threshold;
    this.samples = samples;
    this.providers = providers;
    this.html = html;
  }

  /** What the page shows besides a problem. */
  record Form(Step step, String login, String to, @Nullable String notice) {

    Form at(Step other) {
      return new Form(other, login, to, notice);
    }
  }

  ResponseEntity<String> show(
      Visit visit, HttpServletRequest request, Form form, @Nullable String problem) {
    var texts = Texts.of(visit.language());
    var title = texts.text("entrance.title");
    var closed = threshold.findClosed(request);
    var first = form.step() == Step.PASSWORD;
    var view =
        new SignInView(
            html.page(visit, title, new Crumb(title, null, null)),
            closed.isPresent() ? Step.CLOSED : form.step(),
            form.login(),
            form.to(),
            closed.map(texts::text).orElse(form.notice()),
            problem,
            first ? providers.find().map(IdentityProvider::name).orElse(null) : null,
            first ? samples.list(texts) : List.of());
    var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return html.show(status, "entrance/sign-in.jte", view);
  }
}
