package org.kusei.samplecity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.source.Format;
import org.xml.sax.SAXException;

/** The StratML documents hold to the public schema, which lies beside the repository. */
class StratmlTest {

  private static final Path SCHEMAS = Path.of("../shared/stratml");

  static Stream<Plan> plans() {
    return ContentFile.all().stream().filter(plan -> plan.format() == Format.STRATML);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void stratml_asCommitted_isValid(Plan plan) throws IOException, SAXException {
    for (var name :
        new String[] {
          "PerformancePlanOrReport20160216.xsd", "PerformancePlanOrReportISODRAFT20160506.xsd"
        }) {
      var schema = SCHEMAS.resolve(name);
      assumeTrue(Files.exists(schema), () -> "no schema at " + schema + ", validity not checked");
      var validator = validator(schema);
      var file = SampleCityDocumentsTest.DOCUMENTS.resolve(plan.file()).toFile();
      assertThatCode(() -> validator.validate(new StreamSource(file))).doesNotThrowAnyException();
    }
  }

  private static Validator validator(Path schema) throws SAXException {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(schema.toFile()).newValidator();
  }
}
