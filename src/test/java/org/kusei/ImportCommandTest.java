package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Wards;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.policy.Policies;
import org.kusei.testing.KuseiProcess;
import org.kusei.testing.TestCity;

/** The command as a person starts it, beside a running database. */
class ImportCommandTest {
  static final String DOCUMENT =
      """
      令和7年度 浜区運営方針(案)

      【区の目標(何をめざすのか)】

      住み続けたいまち

      【経営課題1】 災害に強いまち

      【戦略1-1 地域防災】

      【具体的取組1-1-1 訓練の支援】(7年度予算額 120千円)
      """;

  /** In a locale without UTF-8 no Japanese file name can be given to any Java program. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C.UTF-8", "KUSEI_LANG", "en");

  @TempDir private Path scratch;

  @Test
  void document_isShownFirst_thenRecorded_thenKnown() throws Exception {
    var file = Files.writeString(scratch.resolve("方針.txt"), DOCUMENT);
    try (var database = Database.ofServer(DataFolder.at(data()), settings())) {
      var ward = TestCity.ward(database);
      var policies = new Policies(database, new Wards(database));

      var shown = ended(0, file.toString());
      assertThat(shown.out())
          .contains("would become edition 1", "3 new, 0 changed, 0 gone", "120,000 yen")
          .contains("+ 1-1-1 訓練の支援", "wrote nothing");
      assertThat(policies.years(ward.id())).isEmpty();

      var contradicted = ended(1, file.toString(), "--ward", "oka", "--year", "2024", "--accept");
      assertThat(contradicted.err()).contains("丘区", "浜区", "令和6年度", "令和7年度");
      assertThat(policies.years(ward.id())).isEmpty();

      var missing = scratch.resolve("missing.txt").toString();
      var recorded = ended(1, missing, file.toString(), "--accept");
      assertThat(recorded.err()).contains("missing.txt").hasLineCount(1);
      assertThat(recorded.out()).contains("recorded as edition 1");
      assertThat(policies.getCurrent(ward.id(), new FiscalYear(2025)).find("1-1-1")).isPresent();

      assertThat(ended(1, file.toString(), "--accept").err()).contains("on record already");
    }
  }

  private KuseiProcess ended(int code, String... arguments) throws Exception {
    var verb = new ArrayList<>(List.of("import", "--data", data().toString()));
    verb.addAll(List.of(arguments));
    var process = KuseiProcess.started(scratch, ENVIRONMENT, verb.toArray(String[]::new));
    assertThat(process.ended()).as(process.err()).isEqualTo(code);
    return process;
  }

  private Path data() {
    return scratch.resolve("data");
  }

  private static DatabaseSettings settings() {
    return new DatabaseSettings(null, null, null);
  }
}
