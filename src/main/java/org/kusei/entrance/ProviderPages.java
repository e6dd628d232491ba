package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.credential.SignIn;
import org.kusei.entrance.SignInReading.Form;
import org.kusei.entrance.SignInView.Step;
import org.kusei.identity.IdentityProvider;
import org.kusei.identity.IdentityProviders;
import org.kusei.identity.Journey;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by the city's identity provider: the way there, and the way back. */
@Controller
final class ProviderPages {
  static final String ADDRESS = SignInPages.ADDRESS + "/provider";
  private static final String BACK = ADDRESS + "/return";

  private final IdentityProviders providers;
  private final Vouching vouching;
  private final Threshold threshold;
  private final SignInReading reading;

  ProviderPages(
      IdentityProviders providers, Vouching vouching, Threshold threshold, SignInReading reading) {
    this.providers = providers;
    this.vouching = vouching;
    this.threshold = threshold;
    this.reading = reading;
  }

  /** A link and not a form: the content policy lets no form lead to another host. */
  @GetMapping(ADDRESS)
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> begin(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "to", defaultValue = "") String to) {
    var journey = Journey.begun(SignInPages.own(to));
    var provider = provider();
    if (threshold.findClosed(request).isPresent()) {
      return reading.show(visit, request, form(journey), null);
    }
    return switch (provider.begin(journey, here(request, BACK), visit.language())) {
      case Refused<URI> refused -> refused(visit, request, journey, refused);
      case Accepted<URI>(var there) -> {
        Cookies.PROVIDER.set(request, response, journey.cookie());
        yield SignInPages.seeOther(there.toString());
      }
    };
  }

  @GetMapping(BACK)
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> arrive(
      Visit visit, HttpServletRequest request, HttpServletResponse response) {
    var provider = provider();
    var journey = Cookies.PROVIDER.find(request).flatMap(Journey::of);
    Cookies.PROVIDER.delete(request, response);
    var known = journey.orElseGet(() -> Journey.begun(SignInPages.own("")));
    return switch (vouched(request, provider, known)) {
      case Refused<SignIn.Step> refused -> refused(visit, request, known, refused);
      case Accepted<SignIn.Step>(var step) -> {
        Cookies.SESSION.set(request, response, step.token());
        Cookies.FORM.delete(request, response);
        yield SignInPages.seeOther(SignInPages.own(known.to()));
      }
    };
  }

  /** A browser that began nothing has a journey of its own, which no answer fits. */
  private Decision<SignIn.Step> vouched(
      HttpServletRequest request, IdentityProvider provider, Journey journey) {
    var answer = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> answer.put(name, List.of(values)));
    return vouching.vouched(
        provider.arrive(journey, answer, here(request, BACK)), request.getRemoteAddr());
  }

  private IdentityProvider provider() {
    return providers.find().orElseThrow(() -> new NotFoundException(ADDRESS));
  }

  private static Form form(Journey journey) {
    return new Form(Step.PASSWORD, "", journey.to(), null);
  }

  private ResponseEntity<String> refused(
      Visit visit, HttpServletRequest request, Journey journey, Refused<?> refused) {
    var why = Texts.of(visit.language()).text(refused.reason(), refused.arguments().toArray());
    // in another language it is the sign-in page again, not an answer that is good once
    var again = new Visit(visit.language(), SignInPages.ADDRESS, "", visit.visitor());
    return reading.show(again, request, form(journey), why);
  }

  /** An address of this server as the browser knows it. */
  static URI here(HttpServletRequest request, String path) {
    return URI.create(request.getRequestURL().toString()).resolve(path);
  }
}
