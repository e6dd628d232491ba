package org.kusei.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.identity.Discovery.Known;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The city's identity provider: the authorization code flow of OpenID Connect with PKCE. Nobody is
 * entered on record by it, and a second factor is the provider's matter.
 */
public final class IdentityProvider {
  private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

  private final ProviderSettings settings;
  private final Discovery discovery;

  IdentityProvider(ProviderSettings settings, InstantSource clock) {
    this.settings = settings;
    this.discovery = new Discovery(settings, clock);
  }

  /** What people call it. */
  public String name() {
    return settings.name();
  }

  /** How the record names a subject: another issuer's subjects are other people. */
  public String identity(String subject) {
    return settings.issuer() + " " + subject;
  }

  /** The subject of an identity of this very provider. */
  public Optional<String> findSubject(@Nullable String identity) {
    var prefix = identity("");
    return identity != null && identity.startsWith(prefix)
        ? Optional.of(identity.substring(prefix.length()))
        : Optional.empty();
  }

  /**
   * Where the browser is to go.
   *
   * @param back where it is to come back to
   */
  public Decision<URI> begin(Journey journey, URI back, Locale language) {
    return switch (discovery.find()) {
      case Refused<Known>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Known>(var known) ->
          new Accepted<>(
              new AuthenticationRequest.Builder(
                      ResponseType.CODE,
                      new Scope(OIDCScopeValue.OPENID),
                      new ClientID(settings.client()),
                      back)
                  .endpointURI(known.metadata().getAuthorizationEndpointURI())
                  .state(new State(journey.state()))
                  .nonce(new Nonce(journey.nonce()))
                  .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                  .uiLocales(tags(language))
                  .build()
                  .toURI());
    };
  }

  private static @Nullable List<LangTag> tags(Locale language) {
    try {
      return List.of(new LangTag(language.getLanguage()));
    } catch (LangTagException e) {
      return null; // the provider chooses
    }
  }

  /**
   * Whom the provider vouches for, by the answer with which the browser came back.
   *
   * @param parameters of the address it came to
   * @param back the address as it was given to {@link #begin}
   */
  public Decision<Voucher> arrive(Journey journey, Map<String, List<String>> parameters, URI back) {
    try {
      var answer = AuthenticationResponseParser.parse(back, parameters);
      if (!new State(journey.state()).equals(answer.getState()) || !isOurs(answer)) {
        return new Refused<>("identity.refused.another-journey");
      }
      if (answer instanceof AuthenticationErrorResponse error) {
        LOG.info("The identity provider refused: {}", error.getErrorObject());
        return new Refused<>("identity.refused.denied", code(error));
      }
      var code = answer.toSuccessResponse().getAuthorizationCode();
      return code == null
          ? new Refused<>("identity.refused.answer")
          : exchanged(journey, code, back);
    } catch (ParseException e) {
      LOG.warn("The identity provider's answer cannot be read: {}", e.getMessage());
      return new Refused<>("identity.refused.answer");
    }
  }

  private boolean isOurs(AuthenticationResponse answer) {
    var issuer = answer.getIssuer();
    return issuer == null || issuer.getValue().equals(settings.issuer().toString());
  }

  private static String code(AuthenticationErrorResponse error) {
    var object = error.getErrorObject();
    var code = object == null ? null : object.getCode();
    return code == null ? "?" : code;
  }

  private Decision<Voucher> exchanged(Journey journey, AuthorizationCode code, URI back) {
    return switch (discovery.find()) {
      case Refused<Known>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Known>(var known) -> {
        var grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(journey.verifier()));
        try {
          yield vouched(journey, known, tokens(known.metadata(), grant));
        } catch (IOException e) {
          LOG.warn("The identity provider does not answer: {}", e.toString());
          yield new Refused<>("identity.refused.away");
        } catch (ParseException e) {
          LOG.warn("The identity provider gave no ID token: {}", e.getMessage());
          yield new Refused<>("identity.refused.answer");
        }
      }
    };
  }

  private OIDCTokenResponse tokens(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant)
      throws IOException, ParseException {
    var request =
        new TokenRequest.Builder(metadata.getTokenEndpointURI(), authentication(metadata), grant)
            .build()
            .toHTTPRequest();
    Discovery.bound(request);
    return switch (OIDCTokenResponseParser.parse(request.send())) {
      case OIDCTokenResponse tokens -> tokens;
      case TokenErrorResponse error -> throw new ParseException(error.toJSONObject().toString());
      default -> throw new ParseException("not an answer of OpenID Connect");
    };
  }

  private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
    var known = metadata.getTokenEndpointAuthMethods();
    var client = new ClientID(settings.client());
    var secret = new Secret(settings.secret());
    return known == null || known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(client, secret)
        : new ClientSecretPost(client, secret);
  }

  private Decision<Voucher> vouched(Journey journey, Known known, OIDCTokenResponse answer)
      throws ParseException {
    JWT token = answer.getOIDCTokens().getIDToken();
    if (token == null) {
      throw new ParseException("no ID token");
    }
    try {
      var claims = known.tokens().validate(token, new Nonce(journey.nonce()));
      var subject = claims.getSubject().getValue();
      return new Accepted<>(new Voucher(subject, identity(subject), token.getParsedString()));
    } catch (BadJOSEException e) {
      LOG.warn("The identity provider's ID token does not hold: {}", e.getMessage());
      return new Refused<>("identity.refused.token");
    } catch (KeySourceException e) {
      LOG.warn("The identity provider's keys cannot be had: {}", e.getMessage());
      return new Refused<>("identity.refused.away");
    } catch (JOSEException e) {
      LOG.warn("The identity provider's ID token cannot be checked: {}", e.getMessage());
      return new Refused<>("identity.refused.token");
    }
  }

  /**
   * Where somebody signs out at the provider too; empty where that cannot be done.
   *
   * @param token the ID token of the sign-in
   * @param afterwards where the provider may send the browser then
   */
  public Optional<URI> findWayOut(String token, URI afterwards) {
    if (!(discovery.find() instanceof Accepted<Known>(var known))) {
      return Optional.empty();
    }
    var end = known.metadata().getEndSessionEndpointURI();
    if (end == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LogoutRequest(end, JWTParser.parse(token), afterwards, null).toURI());
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("the token was read before", e);
    }
  }
}
