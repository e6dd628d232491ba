package org.kusei.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.outline.OutlineJson;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;
import org.kusei.source.UnreadableException;
import tools.jackson.databind.json.JsonMapper;

/** The product's own reader finds in every document of the city what is truly in it. */
class SampleCityTest {

  private static final Path REPORTS = Path.of("target/sample-city-differences");

  static Stream<String> files() {
    return ContentFile.all().stream().map(Plan::file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void outline_ofDocument_holdsTheTruth(String file) throws IOException {
    var truth =
        CityJson.truth(Files.readString(SampleCityDocumentsTest.TRUTHS.resolve(file + ".json")));
    var differences = differences(file, truth);
    Files.createDirectories(REPORTS);
    Files.write(REPORTS.resolve(file + ".txt"), differences);
    assertThat(differences).isEmpty();
  }

  private static List<String> differences(String file, Truth truth) {
    try {
      var form = new Documents().read(SampleCityDocumentsTest.DOCUMENTS.resolve(file));
      var json = OutlineJson.write(Outlines.of(form));
      return Differences.between(truth, new JsonMapper().readTree(json));
    } catch (UnreadableException unreadable) {
      return List.of("unreadable: " + unreadable.getMessage());
    }
  }
}
