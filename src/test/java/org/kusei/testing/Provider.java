package org.kusei.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A city's identity provider: Spring Authorization Server in a process of its own, with its own
 * sign-in page. It lies about those users whose names say how.
 */
@EnableWebSecurity
final class Provider {
  static final String CLIENT = "kusei";
  static final String SECRET = "a secret between: kusei & provider";
  static final String PASSWORD = "provider-password";

  /** Honest users first. */
  static final List<String> USERS =
      List.of(
          "akari",
          "stranger",
          "wrong-nonce",
          "foreign-audience",
          "foreign-issuer",
          "expired",
          "forged");

  /**
   * Runs until it is killed.
   *
   * @param arguments port to listen on, and address of the Kusei that may rely on it
   */
  static void main(String[] arguments) {
    var context = new AnnotationConfigServletWebServerApplicationContext();
    context.getEnvironment().getSystemProperties().put("provider.port", arguments[0]);
    context.getEnvironment().getSystemProperties().put("provider.kusei", arguments[1]);
    context.register(Provider.class);
    context.refresh();
  }

  @Bean
  TomcatServletWebServerFactory server() {
    var factory = new TomcatServletWebServerFactory(Integer.getInteger("provider.port"));
    factory.setAddress(InetAddress.getLoopbackAddress());
    factory.setRegisterDefaultServlet(
        true); // all is done by filters, and they need one behind them
    return factory;
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refusals ->
            refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        USERS.stream()
            .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).build())
            .toList());
  }

  @Bean
  RegisteredClientRepository clients() {
    var kusei = System.getProperty("provider.kusei");
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(CLIENT)
            .clientId(CLIENT)
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(kusei + "/desk/sign-in/provider/return")
            .postLogoutRedirectUri(kusei + "/desk/sign-in")
            .scope("openid")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  @Bean
  AuthorizationServerSettings settings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  RSAKey key() throws JOSEException {
    return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
  }

  @Bean
  JWKSource<SecurityContext> keys(RSAKey key) {
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  /** Of access tokens, at the endpoints behind the sign-in. */
  @Bean
  JwtDecoder decoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  /** Tokens of {@code forged} are signed by a key of the same name that is not the provider's. */
  @Bean
  JwtEncoder encoder(RSAKey key, JWKSource<SecurityContext> keys) throws JOSEException {
    var own = new NimbusJwtEncoder(keys);
    var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    var foreign = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(other)));
    return token ->
        "forged".equals(token.getClaims().getSubject()) ? foreign.encode(token) : own.encode(token);
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> lies() {
    return token -> {
      var claims = token.getClaims();
      Authentication user = token.getPrincipal();
      switch (user == null ? "" : user.getName()) {
        case "wrong-nonce" -> claims.claim("nonce", UUID.randomUUID().toString());
        case "foreign-audience" -> claims.audience(List.of("another")).claim("azp", "another");
        case "foreign-issuer" -> claims.issuer("https://elsewhere.example");
        case "expired" -> claims.claims(Provider::age);
        default -> {} // the truth
      }
    };
  }

  /** As if it had been issued two hours ago. */
  private static void age(Map<String, Object> claims) {
    for (var name : List.of("iat", "exp", "auth_time")) {
      claims.computeIfPresent(
          name,
          (key, value) -> value instanceof Instant at ? at.minus(Duration.ofHours(2)) : value);
    }
  }

  private Provider() {}
}
