package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.credential.Session;
import org.kusei.credential.Sessions;
import org.kusei.identity.IdentityProvider;
import org.kusei.identity.IdentityProviders;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out; who came by the city's identity provider is shown the way out of that too. */
@Controller
final class SignOutPages {
  private final Sessions sessions;
  private final IdentityProviders providers;
  private final Html html;

  SignOutPages(Sessions sessions, IdentityProviders providers, Html html) {
    this.sessions = sessions;
    this.providers = providers;
    this.html = html;
  }

  @PostMapping("/desk/sign-out")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> end(
      Visit visit, HttpServletRequest request, HttpServletResponse response) {
    var token = Cookies.SESSION.find(request);
    var voucher = token.flatMap(sessions::find).map(Session::voucher);
    token.ifPresent(sessions::end);
    Cookies.SESSION.delete(request, response);
    return voucher
        .flatMap(known -> providers.find().flatMap(p -> left(visit, p, wayOut(request, p, known))))
        .orElseGet(() -> SignInPages.seeOther(SignInPages.ADDRESS));
  }

  private static Optional<URI> wayOut(
      HttpServletRequest request, IdentityProvider provider, String voucher) {
    return provider.findWayOut(voucher, ProviderPages.here(request, SignInPages.ADDRESS));
  }

  /** A link and not a redirect: the content policy lets no form lead to another host. */
  private Optional<ResponseEntity<String>> left(
      Visit visit, IdentityProvider provider, Optional<URI> wayOut) {
    var anyone = new Visit(visit.language(), SignInPages.ADDRESS, "");
    var title = Texts.of(visit.language()).text("entrance.left.title");
    return wayOut.map(href ->
        html.show(
            HttpStatus.OK,
            "entrance/left.jte",
            new LeftView(
                html.page(anyone, title, new Crumb(title, null, null)),
                provider.name(),
                href.toString())));
  }
}
