package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.credential.SignIn;
import org.kusei.entrance.SignInReading.Form;
import org.kusei.entrance.SignInView.Step;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by a password, step by step. */
@Controller
final class SignInPages {
  static final String ADDRESS = "/desk/sign-in";
  private static final String DESK = "/desk";

  private final Threshold threshold;
  private final SignIn signIn;
  private final SignInReading reading;

  SignInPages(Threshold threshold, SignIn signIn, SignInReading reading) {
    this.threshold = threshold;
    this.signIn = signIn;
    this.reading = reading;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> ask(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "to", defaultValue = DESK) String to,
      @RequestParam(name = "over", required = false) @Nullable String over) {
    if (request.getAttribute(Officer.ATTRIBUTE) != null) {
      return seeOther(own(to));
    }
    var texts = Texts.of(visit.language());
    var form =
        new Form(Step.PASSWORD, "", own(to), over == null ? null : texts.text("entrance.over"));
    return reading.show(visit, request, form, null);
  }

  @PostMapping(ADDRESS)
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> begin(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "login", defaultValue = "") String login,
      @RequestParam(name = "password", defaultValue = "") String password) {
    var to = own(Objects.requireNonNullElse(request.getParameter("to"), DESK));
    var form = new Form(Step.PASSWORD, login, to, null);
    var home = threshold.findHome();
    if (home.isEmpty() || threshold.findClosed(request).isPresent()) {
      return reading.show(visit, request, form, null);
    }
    var address = request.getRemoteAddr();
    return went(
        visit, request, response, form, signIn.begin(home.get().id(), login, password, address));
  }

  @PostMapping(ADDRESS + "/second")
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> second(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "figures", defaultValue = "") String figures) {
    var to = own(Objects.requireNonNullElse(request.getParameter("to"), DESK));
    var token = Cookies.SESSION.find(request).orElse("");
    return went(
        visit,
        request,
        response,
        new Form(Step.SECOND, "", to, null),
        signIn.second(token, figures, request.getRemoteAddr()));
  }

  @PostMapping(ADDRESS + "/choice")
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> choose(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "password", defaultValue = "") String password) {
    var to = own(Objects.requireNonNullElse(request.getParameter("to"), DESK));
    var token = Cookies.SESSION.find(request).orElse("");
    var form = new Form(Step.CHOICE, "", to, null);
    var chosen =
        password.equals(request.getParameter("again"))
            ? signIn.choose(token, password)
            : new Refused<SignIn.Step>("entrance.refused.not-the-same");
    return went(visit, request, response, form, chosen);
  }

  private ResponseEntity<String> went(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      Form form,
      Decision<SignIn.Step> decision) {
    return switch (decision) {
      case Refused<SignIn.Step>(var reason, var arguments) -> {
        var late = reason.equals("credential.refused.too-late");
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        yield reading.show(visit, request, late ? form.at(Step.PASSWORD) : form, why);
      }
      case Accepted<SignIn.Step>(var step) -> {
        Cookies.SESSION.set(request, response, step.token());
        Cookies.FORM.delete(request, response);
        yield switch (step.stage()) {
          case WHOLE, SAMPLE -> seeOther(form.to());
          case PASSWORD -> seeOther(next("second", form));
          case CODE -> seeOther(next("choice", form));
        };
      }
    };
  }

  private static String next(String step, Form form) {
    return ADDRESS + "/" + step + "?to=" + URLEncoder.encode(form.to(), StandardCharsets.UTF_8);
  }

  @GetMapping(ADDRESS + "/second")
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> askSecond(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "to", defaultValue = DESK) String to) {
    return reading.show(visit, request, new Form(Step.SECOND, "", own(to), null), null);
  }

  @GetMapping(ADDRESS + "/choice")
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> askChoice(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "to", defaultValue = DESK) String to) {
    return reading.show(visit, request, new Form(Step.CHOICE, "", own(to), null), null);
  }

  /** The address, if it is one of the officers' pages, else the desk. */
  static String own(String to) {
    return to.matches("/desk(/[A-Za-z0-9._/-]*)?(\\?[A-Za-z0-9._=&%+-]*)?")
            && !to.contains("//")
            && !to.startsWith(ADDRESS)
        ? to
        : DESK;
  }

  static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
