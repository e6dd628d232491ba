package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.KuseiProcess;
import org.kusei.testing.Patience;

/** The first administrator of a fresh installation, as a person at the machine makes one. */
class AccountCommandTest {
  private static final String CITY =
      """
      {"municipality": {"code": "990001", "slug": "nagisa", "name": "渚市", "kana": "なぎさし",
                        "english": "Nagisa City"},
       "wards": [{"slug": "hama", "name": "浜区", "kana": "はまく", "english": "Hama Ward",
                  "column": 1, "row": 1}]}
      """;

  @TempDir private Path scratch;

  @Test
  void freshInstallation_isLedToItsFirstAdministrator() throws Exception {
    assertThat(run("account", "create-admin", "--login", "akari", "--name", "架空 灯").err())
        .contains("./kusei found");
    KuseiProcess.installedIn(scratch.resolve("data"));
    var city = Files.writeString(scratch.resolve("city.json"), CITY);
    run("found", city.toString(), "--accept");

    try (var serve = started("serve", "--port", "0")) {
      serve.port();
      assertThat(saidBy(serve)).contains("./kusei account create-admin");
      var made = run("account", "create-admin", "--login", "akari", "--name", "架空 灯");
      assertThat(made.out()).containsPattern("akari.*[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
      var again = run("account", "create-admin", "--login", "akari", "--name", "別人");
      assertThat(again.err()).contains("akari").hasLineCount(1);
      assertThat(run("account", "reset", "--login", "akari").out())
          .containsPattern("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
      assertThat(run("account", "reset", "--login", "nobody").err()).contains("nobody");
    }
  }

  /** The server goes on talking for a moment after it has said its address. */
  private static String saidBy(KuseiProcess serve) throws Exception {
    Patience.until(() -> serve.out().contains("account"));
    return serve.out();
  }

  private KuseiProcess run(String... verb) throws Exception {
    var process = started(verb);
    process.ended();
    return process;
  }

  private KuseiProcess started(String... verb) throws Exception {
    return KuseiProcess.started(
        scratch, Map.of("KUSEI_DATA", scratch.resolve("data").toString()), verb);
  }
}
