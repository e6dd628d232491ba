package org.kusei.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.platform.SetupException;
import org.kusei.testing.KuseiProcess;

/** What an operator sets about the identity provider, and may set wrong. */
class ProviderSettingsTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "KUSEI_OIDC_ISSUER", "https://login.example/realms/officers",
          "KUSEI_OIDC_CLIENT_ID", "kusei",
          "KUSEI_OIDC_CLIENT_SECRET", "secret");

  @Test
  void wholeSettings_nameTheProviderByItsHost() {
    assertThat(ProviderSettings.of(WHOLE::get))
        .hasValueSatisfying(known -> {
          assertThat(known.name()).isEqualTo("login.example");
          assertThat(known.toString()).doesNotContain("secret");
        });
    assertThat(ProviderSettings.of(name -> null)).isEmpty();
    assertThat(ProviderSettings.of(name -> " ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KUSEI_OIDC_ISSUER", "KUSEI_OIDC_CLIENT_ID", "KUSEI_OIDC_CLIENT_SECRET"})
  void missingSetting_isNamed(String missing) {
    var rest = new HashMap<>(WHOLE);
    rest.remove(missing);
    assertThatThrownBy(() -> ProviderSettings.of(rest::get))
        .isInstanceOfSatisfying(
            SetupException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("identity.setup.incomplete");
              assertThat(refused.arguments()).containsExactly(missing);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "login.example",
        "http://login.example",
        "http://localhost.login.example",
        "http://127.0.0.1.login.example/",
        "https://login.example/?tenant=1",
        "https://login.example/#top",
        "https://user@login.example/",
        "https:///realms",
        "https://login example/",
        "ftp://login.example/"
      })
  void addressThatCannotBeOne_isRefused(String issuer) {
    var settings = new HashMap<>(WHOLE);
    settings.put("KUSEI_OIDC_ISSUER", issuer);
    assertThatThrownBy(() -> ProviderSettings.of(settings::get))
        .isInstanceOfSatisfying(
            SetupException.class,
            refused -> assertThat(refused.key()).isEqualTo("identity.setup.issuer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9000", "http://127.0.0.1:9000/a", "http://[::1]:9000"})
  void plainHttp_isTakenOnThisMachine(String issuer) {
    var settings = new HashMap<>(WHOLE);
    settings.put("KUSEI_OIDC_ISSUER", issuer);
    assertThat(ProviderSettings.of(settings::get)).isPresent();
  }

  @Test
  void server_withHalfOfTheSettings_doesNotStartAndSaysWhatIsMissing(@TempDir Path folder)
      throws Exception {
    var half = Map.of("KUSEI_OIDC_ISSUER", "https://login.example", "KUSEI_LANG", "ja");
    try (var serve = KuseiProcess.started(folder, half, "serve", "--data", folder + "/data")) {
      assertThat(serve.ended()).isNotZero();
      assertThat(serve.err()).contains("KUSEI_OIDC_CLIENT_ID, KUSEI_OIDC_CLIENT_SECRET。");
    }
  }
}
