package org.kusei.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** What is read from the description of a city. */
class FoundingFileTest {
  private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

  @Test
  void read_exampleInThePapers_hasNoFault() throws IOException {
    var papers = EXAMPLE.matcher(Files.readString(Path.of("docs/operators.md")));
    assertThat(papers.find()).isTrue();

    var file = accepted(papers.group(1));

    assertThat(file.unused()).isEmpty();
    assertThat(file.founding().wards()).hasSizeGreaterThan(1);
    assertThat(FoundingRules.faults(file.founding())).isEmpty();
  }

  @Test
  void read_sampleCity_hasNoFaultAndNamesWhatItLeaves() throws IOException {
    var file = accepted(Files.readString(Path.of("src/main/resources/sample-city/city.json")));

    assertThat(file.unused()).contains("documents");
    assertThat(FoundingRules.faults(file.founding())).isEmpty();
  }

  @Test
  void read_emptyObject_leavesEveryFaultToTheRules() {
    assertThat(FoundingRules.faults(accepted("{}").founding()))
        .extracting(Fault::reason)
        .contains("organization.fault.code", "organization.fault.missing")
        .contains("organization.fault.no-wards");
  }

  @Test
  void read_noJson_saysWhere() {
    if (!(read("{\n  \"wards\": [,]\n}") instanceof Refused<FoundingFile>(var reason, var at))) {
      throw new AssertionError("was read");
    }
    assertThat(reason).isEqualTo("organization.refused.no-json");
    assertThat(at).first().isEqualTo("2");
  }

  @Test
  void read_otherJson_isRefused() {
    assertThat(read("[1]")).isEqualTo(new Refused<>("organization.refused.no-object"));
    assertThat(read("")).isEqualTo(new Refused<>("organization.refused.no-object"));
  }

  private static FoundingFile accepted(String json) {
    if (read(json) instanceof Accepted<FoundingFile>(var file)) {
      return file;
    }
    throw new AssertionError(json);
  }

  private static Decision<FoundingFile> read(String json) {
    return FoundingReader.read(json.getBytes(UTF_8));
  }
}
