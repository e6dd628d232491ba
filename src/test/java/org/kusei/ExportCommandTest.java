package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.exchange.SampleEdition;
import org.kusei.opendata.TestRecord;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.SetupException;
import org.kusei.platform.Texts;
import org.kusei.testing.KuseiProcess;
import picocli.CommandLine;

/** The command beside a running server, as a person uses it. */
class ExportCommandTest {
  private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
  private static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, null, null);

  private static final List<String> VERBS =
      List.of(
          "export --all --format csv",
          "import nothing.txt",
          "withdraw --ward hama --year 2024 --edition 1 --reason x",
          "reindex",
          "selfcheck",
          "prepare",
          "audit verify",
          "account create-admin --login akari --name x",
          "account reset --login akari");

  @TempDir private static Path scratch;
  private static KuseiProcess server;
  private static int port;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    KuseiProcess.installedIn(Path.of(data()));
    server = KuseiProcess.started(scratch, Map.of(), "serve", "--port", "0", "--data", data());
    port = server.port();
    try (var database = Database.ofCommand(DataFolder.at(Path.of(data())), EMBEDDED)) {
      var record = TestRecord.founded(database);
      record.record("hama", SampleEdition.edition());
      record.record("hama", SampleEdition.edition());
      record.record("oka", SampleEdition.edition());
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String data() {
    return scratch.resolve("data").toString();
  }

  @ParameterizedTest
  @CsvSource({"json,json", "csv,csv", "stratml,xml"})
  void edition_onStandardOutput_isWhatTheServerGives(String format, String extension)
      throws Exception {
    var export = export("--ward", "hama", "--year", "2024", "--edition", "1", "--format", format);
    assertThat(export.ended()).as(export.err()).isZero();
    assertThat(export.out()).isEqualTo(page("/api/v1/policies/hama/2024/editions/1." + extension));
  }

  /** Out, and back as the next edition: first shown, then written. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "stratml"})
  void edition_takenOutAndImported_isTheNextEdition(String format) throws Exception {
    var file = scratch.resolve("back." + format).toString();
    var out = export("--ward", "Oka Ward", "--year", "2024", "--format", format, "--out", file);
    assertThat(out.ended()).as(out.err()).isZero();
    var shown = run("import", file);
    assertThat(shown.ended()).as(shown.err()).isZero();
    assertThat(shown.out()).contains("would become edition", "wrote nothing");
    var before = page("/api/v1/policies/oka/2024/editions");
    var taken = run("import", file, "--accept", "--ward", "oka");
    assertThat(taken.ended()).as(taken.err()).isZero();
    var after = page("/api/v1/policies/oka/2024/editions");
    assertThat(after.split("fiscalYear").length).isEqualTo(before.split("fiscalYear").length + 1);
    var again = run("import", file, "--accept", "--ward", "hama");
    assertThat(again.ended()).isEqualTo(1);
    assertThat(again.err()).contains("which is not what --ward");
  }

  @Test
  void city_intoAFile_isReportedOnStandardError() throws Exception {
    var file = scratch.resolve("city.jsonl");
    var export = export("--all", "--format", "json", "--out", file.toString());
    assertThat(export.ended()).as(export.err()).isZero();
    assertThat(Files.readString(file)).isEqualTo(page("/data/all.jsonl"));
    assertThat(export.out()).isEmpty();
    var lines = Files.readAllLines(file).size();
    assertThat(export.err())
        .startsWith(
            "[1/N] hama 2024, edition 1\n[2/N] hama 2024, edition 2\n[3/N] oka 2024, edition 1\n"
                .replace("N", Integer.toString(lines)))
        .endsWith("Editions written: " + lines + "\n")
        .hasLineCount(lines + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--ward hama | --ward and --year take out one edition",
        "--ward hama --year 2024 --out /no/such/folder/x.json | Cannot write /no/such/folder/x.json.",
      })
  void whatCannotBeDone_isSaidInOneSentence(String arguments, String said) {
    assertThat(refusal((arguments.strip() + " --format json").split(" ", -1))).startsWith(said);
  }

  /** Without a process of its own, which takes as long as ten of these. */
  private static String refusal(String... arguments) {
    var said = new ArrayList<String>();
    var all = new ArrayList<String>(List.of("export"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", data()));
    var line =
        line()
            .setExecutionExceptionHandler((failure, _, _) -> {
              if (failure instanceof SetupException setup) {
                said.add(ENGLISH.text(setup.key(), setup.arguments().toArray()));
              }
              return 1;
            });
    assertThat(line.execute(all.toArray(String[]::new))).isEqualTo(1);
    assertThat(said).hasSize(1);
    return said.getFirst();
  }

  private static CommandLine line() {
    return Kusei.line(ENGLISH);
  }

  @Test
  void folderWithoutRecord_isNamedAndNotMade() throws Exception {
    var mistyped = scratch.resolve("dta");
    for (var verb : VERBS) {
      var all = new ArrayList<String>(List.of(verb.split(" ", -1)));
      all.addAll(List.of("--data", mistyped.toString()));
      var failures = new ArrayList<Exception>();
      var line =
          line()
              .setExecutionExceptionHandler((failure, _, _) -> {
                failures.add(failure);
                return 1;
              });
      assertThat(line.execute(all.toArray(String[]::new))).as(verb).isEqualTo(1);
      assertThat(failures)
          .as(verb)
          .singleElement(InstanceOfAssertFactories.type(SetupException.class))
          .matches(setup -> setup.key().equals("commands.no-record"))
          .matches(setup -> setup.arguments().contains(mistyped.toString()));
      assertThat(mistyped).as(verb).doesNotExist();
    }
  }

  @Test
  void emptyRecord_withoutServer_saysHowToMakeOne() throws Exception {
    var empty = KuseiProcess.installedIn(scratch.resolve("empty")).toString();
    var export =
        KuseiProcess.started(
            scratch, Map.of(), "export", "--all", "--format", "csv", "--data", empty);
    assertThat(export.ended()).isEqualTo(1);
    assertThat(export.err()).startsWith("kusei: The record has no city yet:").hasLineCount(1);
  }

  private static KuseiProcess export(String... arguments) throws IOException {
    return run(Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static KuseiProcess run(String... verb) throws IOException {
    var all = new ArrayList<String>(List.of(verb));
    all.addAll(List.of("--data", data()));
    return KuseiProcess.started(scratch, Map.of(), all.toArray(String[]::new));
  }

  private static String page(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
