package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.intake.Traces;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.policy.Policies;
import org.kusei.reading.HostileFiles;
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

  @TempDir private static Path scratch;
  private static Database database;
  private static Ward ward;

  @BeforeAll
  static void start() throws IOException {
    KuseiProcess.installedIn(data());
    database = Database.ofServer(DataFolder.at(data()), new DatabaseSettings(null, null, null));
    ward = TestCity.ward(database);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void document_isShownFirst_thenRecorded_thenKnown() throws Exception {
    var file = Files.writeString(scratch.resolve("方針.txt"), DOCUMENT);
    var policies = new Policies(database, new Wards(database));

    var shown = ended(0, file.toString());
    assertThat(shown.out())
        .contains("would become edition 1", "3 new, 0 changed, 0 gone", "120,000 yen")
        .contains("+ 1-1-1 訓練の支援", "wrote nothing");
    assertThat(policies.years(ward.id())).isEmpty();

    var before = Traces.of(database, data());
    var contradicted = ended(1, file.toString(), "--ward", "oka", "--year", "2024", "--accept");
    assertThat(Traces.of(database, data())).isEqualTo(before);
    assertThat(contradicted.err()).contains("丘区", "浜区", "令和6年度", "令和7年度");
    assertThat(policies.years(ward.id())).isEmpty();

    var missing = scratch.resolve("missing.txt").toString();
    var recorded = ended(1, missing, file.toString(), "--accept");
    assertThat(recorded.err()).contains("missing.txt").hasLineCount(1);
    assertThat(recorded.out()).contains("recorded as edition 1");
    assertThat(policies.getCurrent(ward.id(), new FiscalYear(2025)).find("1-1-1")).isPresent();

    assertThat(ended(1, file.toString(), "--accept").err()).contains("on record already");
  }

  /** One sentence each on standard error, the good one among them is taken. */
  @Test
  void badFiles_areRefusedOneByOne_andLeaveNothing() throws Exception {
    var files = new HostileFiles(scratch).writeAll().writeOthers();
    var before = Traces.of(database, data());
    var paths = files.refused().keySet().stream().map(scratch::resolve).map(Path::toString);
    var arguments = Stream.concat(Stream.of("--accept"), paths).toArray(String[]::new);

    var refused = ended(1, arguments);

    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).hasLineCount(files.refused().size());
    files
        .refused()
        .keySet()
        .forEach(name -> assertThat(refusal(refused, name)).as(name).isNotBlank());
    assertThat(Traces.of(database, data())).isEqualTo(before);
  }

  private static String refusal(KuseiProcess process, String name) {
    try {
      var start = "kusei: " + scratch.resolve(name) + ": ";
      return process
          .err()
          .lines()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KuseiProcess ended(int code, String... arguments) throws Exception {
    var verb = new ArrayList<>(List.of("import", "--data", data().toString()));
    verb.addAll(List.of(arguments));
    var process = KuseiProcess.started(scratch, ENVIRONMENT, verb.toArray(String[]::new));
    assertThat(process.ended()).as(process.err()).isEqualTo(code);
    return process;
  }

  private static Path data() {
    return scratch.resolve("data");
  }
}
