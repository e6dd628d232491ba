package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Wards;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.policy.Policies;
import org.kusei.reform.ReformFixtures;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.KuseiProcess;
import org.kusei.testing.TestCity;

/** The command as a person starts it, beside a running database. */
class WithdrawCommandTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C.UTF-8", "KUSEI_LANG", "en");
  private static final FiscalYear YEAR = new FiscalYear(2025);

  @TempDir private Path scratch;

  @Test
  void editionOrReview_isShownFirst_thenWithdrawn_thenItsFileMayComeAgain() throws Exception {
    var file = Files.writeString(scratch.resolve("方針.txt"), ImportCommandTest.DOCUMENT).toString();
    KuseiProcess.installedIn(data());
    try (var database =
        Database.ofServer(DataFolder.at(data()), new DatabaseSettings(null, null, null))) {
      var ward = TestCity.ward(database);
      var policies = new Policies(database, new Wards(database));
      ended(0, "import", file, "--accept");

      String[] asked = {
        "withdraw", "--ward", "浜区", "--year", "2025", "--edition", "1", "--reason", "別の年度の文書"
      };
      var shown = ended(0, asked);
      assertThat(shown.out())
          .contains("edition 1 would be", "no policy", "別の年度の文書", "wrote nothing");
      assertThat(policies.listEditions(ward.id(), YEAR)).hasSize(1);

      String[] silent = asked.clone();
      silent[silent.length - 1] = " ";
      assertThat(ended(1, silent).err()).contains("The reason is missing").hasLineCount(1);

      String[] done = Stream.concat(Stream.of(asked), Stream.of("--accept")).toArray(String[]::new);
      assertThat(ended(0, done).out()).contains("edition 1 is withdrawn");
      assertThat(policies.listEditions(ward.id(), YEAR)).isEmpty();
      assertThat(ended(1, done).err()).contains("no edition 1").hasLineCount(1);

      assertThat(ended(0, "import", file, "--accept").out()).contains("recorded as edition 2");

      var programmes = new ReformProgrammes(database, TestCity.NOON);
      programmes.record(TestCity.CLERK, ReformFixtures.programme(ward.municipality()));
      String[] review = {
        "withdraw", "--reform", "--year", "2019", "--edition", "1", "--reason", "別の年度の振り返り"
      };
      assertThat(ended(0, review).out()).contains("Review of the city reform", "wrote nothing");
      assertThat(programmes.years(ward.municipality())).hasSize(1);
      String[] gone =
          Stream.concat(Stream.of(review), Stream.of("--accept")).toArray(String[]::new);
      assertThat(ended(0, gone).out()).contains("edition 1 is withdrawn");
      assertThat(programmes.years(ward.municipality())).isEmpty();
      assertThat(ended(1, gone).err()).contains("no edition 1").hasLineCount(1);
    }
  }

  private KuseiProcess ended(int code, String... arguments) throws Exception {
    var all = Stream.concat(Stream.of(arguments), Stream.of("--data", data().toString()));
    var process = KuseiProcess.started(scratch, ENVIRONMENT, all.toArray(String[]::new));
    assertThat(process.ended()).as(process.err()).isEqualTo(code);
    return process;
  }

  private Path data() {
    return scratch.resolve("data");
  }
}
