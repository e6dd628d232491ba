package org.kusei.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.GoldenFile;
import org.xml.sax.SAXException;

class EditionStratmlTest {
  private static final int GENERATED = 60;
  private static final String PART_2 = "PerformancePlanOrReport20160216.xsd";
  private static final String PART_2_DRAFT = "PerformancePlanOrReportISODRAFT20160506.xsd";

  @Test
  void edition_looksAsReviewed() {
    GoldenFile.assertMatches("opendata/edition.xml", text(SampleEdition.edition()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void generatedEditions_comeBackEqual(long seed) {
    for (long i = 0; i < GENERATED; i++) {
      var edition = GeneratedEditions.of(seed * 1000 + i);
      var file = EditionStratml.write(edition);
      assertThat(EditionStratml.recognises(file)).isTrue();
      assertThat(EditionStratml.read(file)).isEqualTo(new Accepted<>(edition));
      assertThat(EditionStratml.write(edition)).isEqualTo(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PART_2, PART_2_DRAFT})
  void generatedEditions_areValidStratml(String name) throws SAXException, IOException {
    var schema = schema(name);
    validate(schema, text(SampleEdition.edition()));
    for (long seed = 1; seed <= 3L * GENERATED; seed++) {
      var document = text(GeneratedEditions.of(seed));
      assertThatCode(() -> validate(schema, document))
          .as("seed " + seed)
          .doesNotThrowAnyException();
    }
    var spoilt = text(SampleEdition.edition()).replace("5000000", "x").replace("1200000", "1,200");
    assertThatThrownBy(() -> validate(schema, spoilt)).isInstanceOf(SAXException.class);
  }

  @Test
  void read_spoiltInSeveralPlaces_namesThemAll() {
    var spoilt =
        text(SampleEdition.edition())
            .replace("stage: adopted", "stage: finished")
            .replace("<NumberOfUnits>1200000<", "<NumberOfUnits>1,200<")
            .replace("parent: _n12", "parent: _n99")
            .replace("budget: 2024 ward", "budget: 2024 mayor");
    assertThat(read(spoilt))
        .isEqualTo(
            new Refused<>(
                "opendata.refused.places",
                "4",
                " cannot be read: finished;"
                    + " /StrategicPlanCore[1]/Goal[1] cannot be read:"
                    + " 2024 mayor estimate 5000000;"
                    + " /StrategicPlanCore[1]/Goal[1]/Objective[2]/PerformanceIndicator[1]"
                    + "/MeasurementInstance[1]/TargetResult[1]/NumberOfUnits[1]"
                    + " cannot be read: 1,200;"
                    + " /StrategicPlanCore[1]/Goal[1]/Objective[2] stands under no known parent"));
  }

  @Test
  void read_nulAsEscape_isRefused() {
    assertThat(read(text(SampleEdition.edition()).replace("数字で語る", "\\u0000")))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "区運営方針", "<a/>", "<PerformancePlanOrReport/>"})
  void read_noStratmlOfKusei_isRefused(String text) {
    assertThat(EditionStratml.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(read(text)).isEqualTo(new Refused<>("opendata.refused.not-stratml"));
  }

  @Test
  void read_documentWithEntities_isRefused() {
    var document = text(SampleEdition.edition());
    var trap =
        document
            .replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n")
            .replace("数字で語る", "&a;");
    assertThat(EditionStratml.recognises(trap.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void read_nestedBeyondReason_isRefused() {
    var deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    assertThat(read(deep)).isEqualTo(new Refused<>("opendata.refused.not-stratml"));
  }

  @Test
  void read_laterFormat_saysWhichItKnows() {
    assertThat(read(text(SampleEdition.edition()).replace("kusei-stratml/1", "kusei-stratml/2")))
        .isEqualTo(new Refused<>("opendata.refused.format", "kusei-stratml/1", "kusei-stratml/2"));
  }

  /** The schemas are not ours to ship; where they lie beside the checkout they are used. */
  private static Schema schema(String name) throws SAXException {
    var file = Path.of("../shared/stratml", name);
    assumeTrue(Files.exists(file), () -> file + " is not there: validity not checked");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
  }

  private static void validate(Schema schema, String document) throws SAXException, IOException {
    schema
        .newValidator()
        .validate(
            new StreamSource(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
  }

  private static Decision<EditionDocument> read(String text) {
    return EditionStratml.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(EditionDocument edition) {
    return new String(EditionStratml.write(edition), StandardCharsets.UTF_8);
  }
}
