package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.credential.SignIn;
import org.kusei.platform.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the demo, and nowhere else: signs a sample user in by a click. */
@Controller
final class SamplePages {
  private final SampleUsers samples;
  private final SignIn signIn;

  SamplePages(SampleUsers samples, SignIn signIn) {
    this.samples = samples;
    this.signIn = signIn;
  }

  @PostMapping(SignInPages.ADDRESS + "/sample")
  @Needs(Action.SIGN_IN)
  ResponseEntity<String> begin(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam("login") String login,
      @RequestParam(name = "to", defaultValue = "") String to) {
    var person = samples.find(login).orElseThrow(() -> new NotFoundException(login));
    Cookies.SESSION.set(request, response, signIn.asSample(person).token());
    Cookies.FORM.delete(request, response);
    return SignInPages.seeOther(SignInPages.own(to));
  }
}
