package org.kusei.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.source.Format;

/** The committed documents, truths and city.json are what the content gives. */
class SampleCityDocumentsTest {

  static final Path CITY = Path.of("src/main/resources/sample-city");
  static final Path DOCUMENTS = CITY.resolve("documents");
  static final Path TRUTHS = Path.of("src/test/resources/sample-city/truth");
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<Plan> plans() {
    return ContentFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void document_writtenFromContent_isTheCommittedOne(Plan plan) throws IOException {
    assumeTrue(
        plan.format() != Format.PDF || PdfWriter.canWrite(),
        "the font for PDF is not there: run npm ci in frontend");
    var written = DocumentWriter.document(plan);
    var file = DOCUMENTS.resolve(plan.file());
    if (UPDATE && !(Files.exists(file) && same(plan, Files.readAllBytes(file), written))) {
      Files.write(file, written);
    }
    assertThat(file).exists();
    assertThat(Extract.comparable(plan, Files.readAllBytes(file)))
        .isEqualTo(Extract.comparable(plan, written));
  }

  private static boolean same(Plan plan, byte[] one, byte[] other) {
    return Extract.comparable(plan, one).equals(Extract.comparable(plan, other));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void document_asCommitted_showsEverySentenceOfItsContent(Plan plan) throws IOException {
    var text = Extract.characters(plan, Files.readAllBytes(DOCUMENTS.resolve(plan.file())));
    assertThat(Extract.sentences(plan)).isNotEmpty().allSatisfy(s -> assertThat(text).contains(s));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void truth_derivedFromContent_isTheCommittedOne(Plan plan) throws IOException {
    golden(TRUTHS.resolve(plan.file() + ".json"), CityJson.print(TruthTeller.truth(plan)));
  }

  @Test
  void city_derivedFromContent_isTheCommittedOne() throws IOException {
    golden(CITY.resolve("city.json"), CityJson.print(CityJson.city(ContentFile.all())));
  }

  @Test
  void folders_holdNothingElse() throws IOException {
    var files = new TreeSet<>(plans().map(Plan::file).toList());
    assertThat(names(DOCUMENTS)).containsExactlyElementsOf(files);
    assertThat(names(TRUTHS))
        .containsExactlyElementsOf(files.stream().map(f -> f + ".json").toList());
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void golden(Path file, String text) throws IOException {
    if (UPDATE) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
