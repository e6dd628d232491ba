package org.kusei.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Tokens of forms, kept nowhere: that of somebody signed in follows from the session, that of the
 * sign-in page lies in a cookie of its own.
 */
final class FormTokens implements CsrfTokenRepository {
  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String PARAMETER = "_csrf";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && Cookies.SESSION.find(request).isEmpty()) {
      Cookies.FORM.set(request, response, token.getToken());
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return Cookies.SESSION
        .find(request)
        .map(FormTokens::derived)
        .or(() -> Cookies.FORM.find(request))
        .map(FormTokens::token)
        .orElse(null);
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, PARAMETER, value);
  }

  private static String derived(String session) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var derived = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
