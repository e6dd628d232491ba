package org.kusei.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the provider says of itself, asked for when first needed and again every hour. The server
 * starts without it.
 */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final Duration HOLDS = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int MILLISECONDS = 5000;
  private static final int LARGEST = 512 * 1024;

  /** Only by a key that nobody but the provider has: what Kusei knows must not forge a token. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final ProviderSettings settings;
  private final InstantSource clock;
  private volatile @Nullable Known known;
  private volatile Instant asksAgain = Instant.MIN;

  Discovery(ProviderSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The provider's addresses, and what tells its ID tokens from others. */
  static final class Known {
    private final OIDCProviderMetadata metadata;
    private final IDTokenValidator tokens;
    private final Instant until;

    private Known(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant until) {
      this.metadata = metadata;
      this.tokens = tokens;
      this.until = until;
    }

    OIDCProviderMetadata metadata() {
      return metadata;
    }

    IDTokenValidator tokens() {
      return tokens;
    }
  }

  /** Bounds how long anybody waits for the provider. */
  static void bound(HTTPRequest request) {
    request.setConnectTimeout(MILLISECONDS);
    request.setReadTimeout(MILLISECONDS);
    request.setFollowRedirects(false);
  }

  Decision<Known> find() {
    var before = known;
    var now = clock.instant();
    if (before != null && now.isBefore(before.until)) {
      return new Accepted<>(before);
    }
    if (now.isBefore(asksAgain)) {
      return without(before);
    }
    try {
      var fresh = asked();
      known = fresh;
      return new Accepted<>(fresh);
    } catch (IOException e) {
      LOG.warn("The identity provider {} does not answer: {}", settings.issuer(), e.toString());
      asksAgain = clock.instant().plus(PAUSE); // whoever knocks meanwhile need not wait
      return without(before);
    } catch (GeneralException e) {
      LOG.error("The identity provider {} is not what it should be", settings.issuer(), e);
      return new Refused<>("identity.refused.misconfigured");
    }
  }

  /** What was known before holds on while the provider is away. */
  private static Decision<Known> without(@Nullable Known before) {
    return before == null ? new Refused<>("identity.refused.away") : new Accepted<>(before);
  }

  private Known asked() throws IOException, GeneralException {
    var issuer = new Issuer(settings.issuer());
    var metadata = OIDCProviderMetadata.resolve(issuer, Discovery::bound);
    if (metadata.getAuthorizationEndpointURI() == null || metadata.getTokenEndpointURI() == null) {
      throw new GeneralException("it has no endpoint for authorization or tokens");
    }
    var keys = new JWSVerificationKeySelector<>(SIGNATURES, keys(metadata));
    var tokens = new IDTokenValidator(issuer, new ClientID(settings.client()), keys, null);
    return new Known(metadata, tokens, clock.instant().plus(HOLDS));
  }

  /** Kept for some minutes; asked for anew when a token names a key that is not among them. */
  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    return JWKSourceBuilder.create(
            metadata.getJWKSetURI().toURL(),
            new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, LARGEST))
        .refreshAheadCache(false)
        .retrying(true)
        .build();
  }
}
